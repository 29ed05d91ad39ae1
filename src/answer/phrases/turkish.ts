import type { Phrases } from './phrases.ts';

export const turkish: Phrases = {
  tag: 'tr',
  nouns:
    'makale makalenin makaleyi makalede belge belgenin belgeyi belgede metin metnin metni metinde yazı yazının yazıyı yazıda ' +
    'rapor raporun raporu raporda dosya dosyanın dosyayı doküman dokümanın dokümanı dokümanda haber haberin haberi haberde ' +
    'kitap kitabın kitabı kitapta hikaye hikayenin hikayeyi hikayede sayfa sayfanın sayfayı kılavuz kılavuzun kılavuzu',
  it: `
    (bu|bunu|bunun|o|onu|onun)
    [(bu|şu|o)] {noun}
  `,
  title: `
    [{document}] (başlığı|başlık|adı|ismi|konusu) (ne|nedir|neydi|ne idi)
    {document} (başlığı|adı) nasıl
    [{document}] (ne hakkında|ne hakkındadır|neyle ilgili|ne ile ilgili|neden bahsediyor|neyi anlatıyor|ne anlatıyor)
    {document} konusu ne
    [{document}] başlığı
    başlık
  `,
  author: `
    {document} kim (yazdı|yazmış|yazmıştır|kaleme aldı)
    kim (yazdı|yazmış) [{document}]
    [{document}] (yazarı|yazarları|yazar) (kim|kimdir|kimler)
    {document} kim tarafından (yazıldı|yazılmış|yazılmıştır|kaleme alındı)
    kim tarafından yazıldı
    kimin yazısı
    [{document}] yazarı
    yazar
  `,
  publisher: `
    {document} kim (yayınladı|yayımladı|yayınlamış|yayımlamış|çıkardı)
    kim (yayınladı|yayımladı) [{document}]
    [{document}] (yayıncısı|yayımcısı|yayıncı|yayınevi) (kim|kimdir|ne|nedir)
    {document} kim tarafından (yayınlandı|yayımlandı|yayınlanmış|yayımlanmış|çıkarıldı)
    kim tarafından (yayınlandı|yayımlandı)
    [{document}] (yayıncısı|yayımcısı)
    (yayıncı|yayınevi)
  `,
  date: `
    [{document}] ne zaman (yayınlandı|yayımlandı|yazıldı|çıktı|yayınlanmış|yayımlanmış|yazılmış)
    ne zaman (yayınlandı|yayımlandı|yazıldı|çıktı) [{document}]
    [{document}] (tarihi|yayın tarihi|yayınlanma tarihi|yayımlanma tarihi) (ne|nedir|neydi)
    [{document}] hangi (tarihte|gün|yıl|yılda) (yayınlandı|yayımlandı|yazıldı|çıktı)
    [{document}] (kaç yıllık|ne kadar eski|hangi tarihli)
    [{document}] (tarihi|yayın tarihi)
    tarih
  `,
  greeting: `
    (merhaba|merhabalar|selam|selamlar|günaydın|iyi (günler|akşamlar)|tünaydın|hey|selamün aleyküm|selamun aleykum|alo|slm|mrb)
    ((nasılsın|nasılsınız|naber|ne haber|nasıl gidiyor|ne var ne yok)|(kimse|biri) var mı|orada mısın)
  `,
  thanks: `
    (teşekkürler|teşekkür ederim|çok teşekkürler|çok teşekkür ederim|sağ ol|sağol|sağ olun|sağolun|teşekkür|tşk|tşkler|eyvallah|çok sağ ol|çok sağol|minnettarım)
    (harika|süper|mükemmel|aferin|çok iyi) [teşekkürler]
  `,
  goodbye: `
    (hoşça kal|hoşçakal|güle güle|görüşürüz|görüşmek üzere|iyi geceler|bay bay|allahaısmarladık|kendine iyi bak|bb)
  `,
  bot: `
    (sen kimsin|kimsin|kimsin sen|siz kimsiniz|kimsiniz|sen nesin|nesin)
    (neler|ne) (yapabilirsin|yapabiliyorsun|yaparsın|yapıyorsun|biliyorsun)
    quoteline (nedir|ne|kim)
    (nasıl çalışıyorsun|nasıl çalışırsın|bu nasıl çalışıyor|seni nasıl kullanırım)
    [sen] (bot|robot|insan|yapay zeka|gerçek|makine) (mısın|musun|misin)
    [sen] bir (bot|robot|insan|yapay zeka) (mısın|musun|misin)
    seni kim (yaptı|yarattı|programladı|geliştirdi)
    (adın ne|ismin ne|adın nedir|adınız ne)
    (sana ne|ne) sorabilirim
    (kendini tanıt|bana yardım edebilir misin|yardım eder misin)
  `,
  addressee: `
    (herkese|millet|arkadaşlar|arkadaşım|dostum|dostlar|bot|robot|dünya|size|sana|hepinize|tekrar)
  `,
  please: `
    [lütfen] (lütfen|rica etsem|zahmet olmazsa|söyler misin|söyle)
  `,
  opener: `
    [lütfen] [bana] (söyle|söyler misin|söyler misiniz|söyleyin|anlat|anlatır mısın)
    [bana] (söyleyebilir misin|söyleyebilir misiniz)
    (bilmek istiyorum|öğrenmek istiyorum|biliyor musun|bir sorum var|bir soru|soru|sorabilir miyim)
    (pardon|affedersin|affedersiniz|ve|peki|tamam|ama|yani)
  `,
};
