import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('tr');
const documents = (count: number) => plural(count, { other: '# belge' });
const passages = (count: number) => plural(count, { other: '# bölüm' });
const questions = (count: number) => plural(count, { other: '# soru' });

const ask = 'sor';
const about = 'hakkında';

export const turkish: Texts = {
  tag: 'tr',
  commands: {
    ask: {
      name: ask,
      description: 'Belgelere sor: Kendi sözleriyle, satır numarasıyla yanıt versinler.',
      question: {
        name: 'soru',
        description: 'Ne öğrenmek istiyorsun? Listeden bir bölüm seç ya da dilediğin gibi yaz.',
      },
      document: { name: 'belge', description: 'Yalnızca bu belgede ara.' },
      private: { name: 'gizli', description: 'Yanıtı yalnızca sana göster.' },
      mention: { name: 'kime', description: 'Yanıtı birine yönelt.' },
    },
    documents: {
      name: 'belgeler',
      description: 'Burada alıntılanan belgeler ve ne zaman okundukları.',
      document: {
        name: 'belge',
        description: 'Tek bir belgeyi göster: hakkında bilinenleri ve ana hatlarını.',
      },
    },
    about: { name: about, description: 'Burada nelerden alıntı yapılıyor ve nasıl soru sorulur.' },
    privacy: {
      name: 'gizlilik',
      description: 'Senin ve sorularının hakkında ne saklanıyor, nasıl silinir.',
    },
    unanswered: {
      name: 'yanıtsızlar',
      description: 'Yanıtı olmayan ya da yanıtı yararlı bulunmayan sorular.',
    },
    stats: {
      name: 'istatistikler',
      description: 'Kaç soru soruldu, kaçı yanıtlandı, ne kadar sürdü.',
    },
    answerMessage: 'Belgelerden yanıtla',
    checkQuote: 'Bu alıntıyı denetle',
  },
  buttons: {
    earlierLines: 'Önceki satırlar',
    laterLines: 'Sonraki satırlar',
    nextAnswer: (number, of) => `Sonraki yanıt (${number}/${of})`,
    inItsPlace: 'Bağlamında göster',
    backToAnswer: 'Yanıta dön',
    open: 'Kaynağı aç',
    share: 'Paylaş',
    helpful: 'Yararlı',
    notHelpful: 'Yararlı değil',
    nearest: 'En yakın bölümler',
    tellMe: 'Yanıtlanınca haber ver',
    erase: 'Verilerimi sil',
    previousPage: 'Geri',
    nextPage: 'İleri',
    allDocuments: 'Tüm belgeler',
    file: 'Dosya',
    exportFile: 'Dışa aktar',
    clear: 'Tümünü sil',
    confirmClear: 'Evet, tümünü sil',
    cancel: 'Vazgeç',
  },
  greeting: `Merhaba! Bana bir soru sor, yanıtını belgelerde arayayım. Hangi belgeler olduğunu \`/${about}\` gösterir.`,
  thanks: 'Rica ederim.',
  goodbye: 'Hoşça kal!',
  about: (documentCount, passageCount) =>
    `Soruları, ${documents(documentCount)} (${passages(passageCount)}) içindeki sözlerle, aynen ve satır numarasıyla yanıtlarım:`,
  moreDocuments: (count) => plural(count, { other: 've # belge daha' }),
  documents: {
    title: (count) => plural(count, { other: '# belge:' }),
    pages: (count) => plural(count, { other: '# sayfa' }),
    lines: (count) => plural(count, { other: '# satır' }),
    read: (when) => `okundu: ${when}`,
    passages,
    onPage: (page) => `sayfa ${page}`,
    onLine: (line) => `satır ${line}`,
    choose: 'Bir belgenin ana hatlarını göster',
    noHeadings: 'İçinde başlık yok. Şöyle başlıyor:',
    empty: 'İçinde metin yok.',
    fileTooLarge: (size, most) =>
      `Bu dosya buraya gönderilemeyecek kadar büyük: boyutu ${size}, en fazla ${most} olabilir.`,
    fileUnreadable:
      'Bu dosyayı artık okuyamıyorum. Taşınmış, silinmiş ya da değiştirilmiş olabilir.',
  },
  page: (page, of) => `Sayfa ${page}/${of}`,
  howToAsk: `\`/${ask}\` ile sor, benden bahset ya da bana direkt mesaj yaz. Kendimden bir şey söylemem; belgelerde yanıt yoksa bunu da söylerim.`,
  emptyQuestion: 'Bana sözcüklerle bir soru sor, yanıtını belgelerde arayayım.',
  questionTooLong: (most) =>
    plural(most, { other: 'Bu soru benim için çok uzun. Lütfen en fazla # karakterle sor.' }),
  noAnswer: 'Belgelerde bunun yanıtı yok.',
  nearestInstead:
    'Belgelerde bunun yanıtı yok. En yakın bölümler aşağıda, ama hiçbiri yanıt değil:',
  noAnswerYet: (read, all) =>
    `Şimdiye kadar okuduğum belgelerde (${read}/${all}) bunun yanıtı yok. Lütfen biraz sonra yeniden sor.`,
  stillReading: (read, all) => `Belgeleri hâlâ okuyorum: şimdiye kadar ${read}/${all}.`,
  onlyBeginning: 'Bu cümlenin yalnızca başı bir mesaja sığıyor.',
  anotherSays: 'Başka bir belgede şöyle yazıyor:',
  alsoIn: (sources) => `Kalın yazılı sözler şurada da geçiyor: ${sources}`,
  nearlyIn: (sources) => `Neredeyse aynı sözler şurada da geçiyor: ${sources}`,
  unknownDocument: (name) => `“${name}” adlı bir belge yok. Yazarken çıkan listeden birini seç.`,
  forUser: (user) => `${user} için`,
  answersUser: (user, link) => `${user} için yanıt: ${link}`,
  sharedBy: (user) => `Paylaşan: ${user}`,
  places: {
    onPage: (page, line) => `sayfa ${page}, satır ${line}`,
    paragraph: (paragraph) => `paragraf ${paragraph}`,
  },
  documentChanged: 'Belge o zamandan beri değişti. Orada şimdi şu yazıyor:',
  documentGone: 'Bu belgeden artık alıntı yapmıyorum.',
  rated: 'Geri bildirimin için teşekkürler.',
  willTell: 'Belgeler bunu yanıtladığında sana direkt mesaj yazacağım.',
  cannotTell:
    'Bu olmuyor: soru artık saklanmıyor, belgeler onu artık yanıtlıyor ya da bekleyen çok fazla kişi var. Lütfen yeniden sor.',
  nowAnswered: (question) => `“${question}” sorunun yanıtı artık belgelerde var:`,
  cooldown: (when) => `Çok soru sordun. Yeniden sorabileceğin zaman: ${when}.`,
  serverCooldown: (when) => `Bu sunucuda çok soru soruldu. Yeniden sorabileceğin zaman: ${when}.`,
  apology: 'Benim tarafımda bir şeyler ters gitti. Lütfen yeniden dene.',
  unknownCommand: 'Bu düğme ya da komut artık çalışmıyor. Neler yapabildiğimi görmek için `/` yaz.',
  privacy: {
    nothingKept:
      'Diske hiçbir şey kaydetmiyorum: ne soru, ne yanıt, ne ad. Sorular günlüğe de yazılmaz.',
    questionsKept:
      'Bu botun sahibi, belgelerin yanıtlamadığı soruları ve yanıtı yararlı bulunmayanları saklar: sorunun metnini, kaç kez ve en son ne zaman sorulduğunu. Kimin sorduğu saklanmaz; yalnızca yanıt çıkınca haber istersen, haber verilene kadar kullanıcı kimliğin saklanır. Bir sunucuyu yönetenler o sunucuda saklanan soruları, botun sahibi ise tümünü okuyabilir.',
    questionsLeft:
      'Yeni soru saklamıyorum. Bu botun sahibinde daha önce saklanan sorular duruyor: metinleri, kaç kez ve en son ne zaman soruldukları var, kimin sorduğu yok. Sorular günlüğe de yazılmaz.',
    memory:
      'Ardından gelen sorular için konuşmaların son sorularını on dakika boyunca, yalnızca bellekte tutarım; bir yanıtı kimin değerlendirdiğini ya da paylaştığını da aynı süre, kimin kaç soru sorduğunu ise bir dakika boyunca. Bu sayı dışında sana ait her şeyi şimdi silebilirsin.',
    erased:
      'Silindi. Son dakikadaki soru sayısı dışında kullanıcı kimliğin artık bende yok. Adsız saklanan sorular kalır.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Bu, belgelerde sözcüğü sözcüğüne geçiyor:',
        other: 'Bu, belgelerde # yerde sözcüğü sözcüğüne geçiyor:',
      }),
    nearly: 'Sözcüğü sözcüğüne değil. En yakın bölümle arasındaki farklar:',
    legend: 'Üstü çizili: yalnızca denetlenen metinde. Altı çizili: yalnızca belgede.',
    absent: 'Bunu belgelerde bulamadım.',
    nearest: (count) => (count === 1 ? 'En yakın bölüm:' : 'En yakın bölümler:'),
    inParts: 'Bütünüyle sözcüğü sözcüğüne değil. Cümle cümle:',
    partVerbatim: 'Sözcüğü sözcüğüne',
    partNearly: 'Sözcüğü sözcüğüne değil',
    partAbsent: 'Belgelerde bulunamadı',
    unchecked: (count) => plural(count, { other: 'Denetlenmeyen # cümle daha var.' }),
    tooShort: 'Denetlemek için sözcükler çok az. Bir cümle alıntılayan bir mesaj seç.',
    tooLong: 'Bu, tek seferde denetlemek için çok uzun. Birkaç cümle alıntılayan bir mesaj seç.',
  },
  unanswered: {
    notKept: 'Sorular saklanmıyor. Botu çalıştıran kişi bunu `KEEP_QUESTIONS=on` ile açabilir.',
    none: 'Yanıt bekleyen soru yok.',
    title: (count) => plural(count, { other: 'Açık kalan # soru:' }),
    asked: (times, last) => `${plural(times, { other: '# kez soruldu' })}, en son ${last}`,
    ratedNotHelpful: (times) => plural(times, { other: '# kez yararlı bulunmadı' }),
    alike: (count) => plural(count, { other: 'benzer # soru daha' }),
    confirm: (count) => `${questions(count)} kalıcı olarak silinsin mi?`,
    fromEverywhere: 'Bu, yalnızca bu sunucuyu değil, tüm sunucuları ve direkt mesajları kapsar.',
    waitInVain: (count) =>
      plural(count, { other: '# kişi yanıt bekliyor; onlara haber verilmeyecek.' }),
    cleared: (count) => `${questions(count)} silindi.`,
  },
  stats: {
    since: (since) => `Başladığımdan beri sayılanlar (${since}):`,
    questions,
    answered: (count, share) => plural(count, { other: `# yanıt (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '# yararlı' })}, ${plural(notHelpful, { other: '# yararlı değil' })}`,
    latency: (median, slow) => `Bir yanıt ${median} ms sürer (ortanca), %99’u en fazla ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Alıntıların kaynağı: ${documents(documentCount)}, ${passages(passageCount)}`,
  },
};
