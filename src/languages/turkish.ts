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
  plainWords:
    'getirmek getirebilir almak alabilir gerekli gerek lazım bulmak bulabilirim aramak satın ödemek ödemeli ' +
    'değiştirmek iptal iletişim sormak yardım bilmek öğrenmek bırakmak gitmek gelmek oluyor başlıyor başlar ' +
    'bitiyor biter sürer sürüyor demek anlamı söylemek konuşmak yazmak göndermek göstermek vermek koymak ' +
    'kullanmak çalışmak istiyorum istemek izin yasak mümkün gerekiyor kişi kişiler insanlar biri şey şeyler ' +
    'şekilde tür iyi kötü yapmak yapmalıyım yapabilir',
  stopWords:
    'acaba ama ancak artık aynı az bana bazen bazı bazıları belki ben bende beni benim beri bile bir biri birkaç birçok ' +
    'birlikte biz bize bizim böyle bu buna bunda bundan bunlar bunları bunların bunu bunun burada bütün çok çünkü da ' +
    'daha dahi de diğer diye dolayı en eğer fakat gibi göre hala hangi hangisi hem henüz hep hepsi her herhangi herkes ' +
    'için ile ilgili ise işte itibaren kadar karşı kendi kendisi ki la mi mı mu mü nasil ne nin o olan olarak oldu ' +
    'olduğu olduğunu olsa olup olur olması on ona ondan onlar onları onların onu onun oysa pek rağmen sadece sanki sen ' +
    'senin siz sizin sonra şey şimdi şu şöyle tarafından tüm üzere ve veya ya yani yine yoksa zaten vardır var idi',
  negations: 'değil değildir hiç hiçbir yok yoktur',
  verdicts:
    'serbest|serbesttir yasak|yasaktır açık|açıktır kapalı|kapalıdır ücretsiz|ücretsizdir ücretli|ücretlidir ' +
    'zorunlu|zorunludur mümkün|mümkündür',
  numbers: 'iki üç dört beş altı yedi sekiz dokuz on',
  abbreviations: {
    leading: 'dr prof doç av sn st bkz örn yrd öğr org mim müh alb gen hz vs',
    numbered: 'no s sf cilt c md fık tel şek',
    trailing: 'vb vd m.ö m.s jr a.ş ltd şti cad sok mah apt',
    ordinals: true,
  },
  cues: {
    asks: {
      person:
        'kim kimin kimi kime kimler kimdir kimdi kimlerdir kimlerin kimden kiminle kim_tarafından',
      time: 'ne_zaman ne_zamandır ne_zamana kaç_yılında kaç_tarihinde kaçıncı_yüzyılda kaçıncı_yüzyıl',
      place: 'nerede neresi nereye nereden nerededir nerelerde neresidir nerenin nereli nerelerde',
      reason: 'neden niçin niye nedeni_nedir neden_dolayı ne_için nedendir sebebi_nedir',
      quantity:
        'kaç kaça kaçtır kaçı kaçıncı kaçta ne_kadar ne_kadardır ne_kadarı ne_sıklıkla ne_uzunlukta',
      name: 'adı_ne adı_nedir ismi_nedir ne_denir ne_ad_verilir',
    },
    which: {
      words: 'ne nedir neydi neyi neye hangi hangisi hangileri hangisidir',
      time:
        'yıl yılda yılında yıllar yıllarda yıllarında tarih tarihte tarihi yüzyıl yüzyılda onyılda ay ' +
        'ayda ayında gün günde gününde dönem dönemde dönemi çağda saatte zaman',
      place:
        'şehir şehirde şehri şehirler kent kentte kenti ülke ülkede ülkeye ülkeler ülkesi eyalet ' +
        'eyalette yer yerde yeri bölge bölgede bölgesi kıta kıtada il ilde ada adada başkenti',
      quantity:
        'yüzde yüzdesi oran oranda oranı sayı sayısı miktar miktarı nüfusu yüksekliği uzunluğu',
      noun: 'around',
    },
    how: { words: 'nasıl' },
    signs: {
      calendar:
        'ocak* şubat* mart martta nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık* ' +
        'pazartesi salı çarşamba perşembe cuma cumartesi pazar yüzyıl* asır asırda onyıl* bugün ' +
        'yılında yılı',
      numerals:
        'yirmi otuz kırk elli altmış yetmiş seksen doksan yüz yüzlerce bin binlerce milyon* milyar* yarı ' +
        'yarısı yarım üçte çeyrek düzine birkaç',
      reasons:
        'çünkü nedeniyle neden nedeni nedenle nedenlerden sebep sebebi sebebiyle dolayı yüzünden ' +
        'sonucu sonucunda böylece bundan_dolayı için neden_oldu yol_açtı önlemek sayesinde',
      naming:
        'denir denen denilen adı adını adıyla adlı adında adlandır* isim ismi ismini isimli ' +
        'olarak_bilinen bilinen bilinir tanınan ünlü unvan*',
      pronouns: 'o onlar onun onların bu bunlar bunun şu böyle ikisi kendisi',
    },
  },
});
