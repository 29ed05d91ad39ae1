import { foldKeepingAccents, withoutAccents } from './fold.ts';
import { defineLanguage, snowballStems } from './language.ts';

/** What follows the apostrophe of a name is an ending: `Ankara'da` is "in Ankara". */
const ending = /'.*$/u;

/** `I` is the capital of `ı`, and `İ` that of `i`. */
function fold(word: string): string {
  return foldKeepingAccents(word, (mixed) => mixed.toLocaleLowerCase('tr'))
    .replace(/(?<=..)'.*$/u, '')
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replace(ending, (rest) => rest.replaceAll("'", ''));
}

/** Keyboards without Turkish letters write `i` for `ı`, and no cedillas: the stems forget the difference. */
function createStemmer(): (word: string) => string {
  const stem = snowballStems('turkish')();
  return (word) => withoutAccents(stem(word)).replaceAll('ı', 'i');
}

export const turkish = defineLanguage({
  tag: 'tr',
  fold,
  createStemmer,
  questionWords:
    'kim kimin kimi kime kimler nerede nereye nereden neresi niçin niye neden nasıl kaç zaman',
  stopWords:
    'acaba ama ancak artık aynı az bana bazen bazı bazıları belki ben bende beni benim beri bile bir biri birkaç birçok ' +
    'birlikte biz bize bizim böyle bu buna bunda bundan bunlar bunları bunların bunu bunun burada bütün çok çünkü da ' +
    'daha dahi de diğer diye dolayı en eğer fakat gibi göre hala hangi hangisi hem henüz hep hepsi her herhangi herkes ' +
    'için ile ilgili ise işte itibaren kadar karşı kendi kendisi ki la mi mı mu mü nasil ne nin o olan olarak oldu ' +
    'olduğu olduğunu olsa olup olur olması on ona ondan onlar onları onların onu onun oysa pek rağmen sadece sanki sen ' +
    'senin siz sizin sonra şey şimdi şu şöyle tarafından tüm üzere ve veya ya yani yine yoksa zaten vardır var idi',
  abbreviations: {
    leading: 'dr prof doç av sn st bkz örn yrd öğr org mim müh alb gen hz vs',
    numbered: 'no s sf cilt c md fık tel şek',
    trailing: 'vb vd m.ö m.s jr a.ş ltd şti cad sok mah apt',
    ordinals: true,
  },
});
