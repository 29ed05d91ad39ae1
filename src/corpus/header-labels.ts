/** The words by which documents of one language say who wrote them and the like, lists with `|` between. */
export interface HeaderLabels {
  /** BCP 47's primary subtag, such as `en`. */
  readonly tag: string;
  /** Before a colon. */
  readonly title: string;
  /** Before a colon. */
  readonly author: string;
  /** Before a colon. */
  readonly publisher: string;
  /** Before a colon and a date. */
  readonly date: string;
  /** Before a name, without a colon: "By Jane Doe". */
  readonly byAuthor?: string;
  /** Before a name, without a colon: "Published by The Press". */
  readonly byPublisher?: string;
  /** Before a date, without a colon: "Published on 27 January 2022". */
  readonly onDate?: string;
}

/** By tag. Case and accents do not matter. */
export const headerLabels: readonly HeaderLabels[] = [
  {
    tag: 'ar',
    title: 'العنوان|عنوان|الموضوع',
    author: 'الكاتب|المؤلف|بقلم|كتب|كتبه|تأليف|إعداد|كاتب',
    publisher: 'الناشر|نشر|دار النشر|نشره|جهة النشر',
    date: 'التاريخ|تاريخ|تاريخ النشر|نشر في|نشر بتاريخ|تاريخ الإصدار|نشر',
    byAuthor: 'بقلم',
    onDate: 'نشر في|نشر بتاريخ',
  },
  {
    tag: 'de',
    title: 'Titel|Überschrift|Betreff|Thema',
    author: 'Autor|Autorin|Autoren|Verfasser|Verfasserin|Von|Geschrieben von|Text',
    publisher: 'Herausgeber|Herausgeberin|Verlag|Veröffentlicht von|Herausgegeben von',
    date: 'Datum|Veröffentlicht|Veröffentlicht am|Stand|Erschienen|Erschienen am|Erscheinungsdatum|Veröffentlichungsdatum|Veröffentlichung',
    byAuthor: 'Von|Geschrieben von|Verfasst von',
    byPublisher: 'Veröffentlicht von|Herausgegeben von',
    onDate: 'Veröffentlicht am|Erschienen am|Stand|Veröffentlicht',
  },
  {
    tag: 'el',
    title: 'Τίτλος|Θέμα',
    author: 'Συγγραφέας|Συντάκτης|Συντάκτρια|Γράφει|Του|Της|Από',
    publisher: 'Εκδότης|Δημοσιεύτηκε από|Έκδοση',
    date: 'Ημερομηνία|Δημοσιεύτηκε|Δημοσιεύθηκε|Ημερομηνία δημοσίευσης|Δημοσίευση',
    byAuthor: 'Γράφει ο|Γράφει η|Του|Της',
    byPublisher: 'Δημοσιεύτηκε από',
    onDate: 'Δημοσιεύτηκε στις|Δημοσιεύθηκε στις|Δημοσιεύτηκε|Δημοσιεύθηκε',
  },
  {
    tag: 'en',
    title: 'Title|Headline|Subject',
    author: 'Author|Authors|By|Written by|Writer|Byline|Author name',
    publisher: 'Publisher|Published by|Issued by|Released by',
    date: 'Date|Published|Published on|Publication date|Date of publication|Publish date|Posted|Posted on|Issued|Released|Date published|Release date|Date issued|pubdate',
    byAuthor: 'By|Written by',
    byPublisher: 'Published by|Issued by|Released by',
    onDate: 'Published on|Published|Posted on|Posted|Issued on|Issued|Released on',
  },
  {
    tag: 'es',
    title: 'Título|Titular|Asunto',
    author: 'Autor|Autora|Autores|Por|Escrito por',
    publisher: 'Editor|Editora|Editorial|Publicado por|Edita',
    date: 'Fecha|Publicado|Publicado el|Fecha de publicación|Publicada|Publicación',
    byAuthor: 'Por|Escrito por',
    byPublisher: 'Publicado por|Editado por',
    onDate: 'Publicado el|Publicada el|Publicado',
  },
  {
    tag: 'fr',
    title: 'Titre|Objet|Sujet',
    author: 'Auteur|Autrice|Auteure|Auteurs|Par|Écrit par|Rédigé par',
    publisher: 'Éditeur|Éditrice|Publié par|Édité par|Maison d’édition',
    date: 'Date|Publié|Publié le|Date de publication|Publication|Date de parution|Paru le',
    byAuthor: 'Par|Écrit par|Rédigé par',
    byPublisher: 'Publié par|Édité par',
    onDate: 'Publié le|Publiée le|Paru le|Parue le',
  },
  {
    tag: 'hi',
    title: 'शीर्षक|विषय',
    author: 'लेखक|लेखिका|लेखन|द्वारा',
    publisher: 'प्रकाशक',
    date: 'तारीख|दिनांक|तिथि|प्रकाशित|प्रकाशन तिथि|प्रकाशन की तारीख',
    onDate: 'प्रकाशित',
  },
  {
    tag: 'it',
    title: 'Titolo|Oggetto',
    author: 'Autore|Autrice|Autori|Di|Scritto da|A cura di',
    publisher: 'Editore|Casa editrice|Pubblicato da|Edito da',
    date: 'Data|Pubblicato|Pubblicato il|Data di pubblicazione|Pubblicazione',
    byAuthor: 'Di|Scritto da|A cura di',
    byPublisher: 'Pubblicato da|Edito da',
    onDate: 'Pubblicato il|Pubblicata il',
  },
  {
    tag: 'ja',
    title: 'タイトル|題名|表題|件名|見出し',
    author: '著者|作者|筆者|執筆者|執筆|文|作成者',
    publisher: '発行者|発行|発行元|出版社|発行所|発行人|出版|配信',
    date: '日付|発行日|公開日|出版日|掲載日|発表日|作成日|投稿日|公開|日時|更新日',
  },
  {
    tag: 'ko',
    title: '제목|표제',
    author: '저자|작가|글쓴이|작성자|지은이|기자|글',
    publisher: '발행인|발행처|출판사|펴낸이|펴낸곳|발행자|발행',
    date: '날짜|발행일|출판일|게시일|작성일|발표일|일자|발행|등록일',
  },
  {
    tag: 'nl',
    title: 'Titel|Kop|Onderwerp|Betreft',
    author: 'Auteur|Auteurs|Schrijver|Door|Geschreven door',
    publisher: 'Uitgever|Uitgegeven door|Gepubliceerd door|Uitgeverij',
    date: 'Datum|Gepubliceerd|Gepubliceerd op|Publicatiedatum|Verschenen|Geplaatst op',
    byAuthor: 'Door|Geschreven door',
    byPublisher: 'Uitgegeven door|Gepubliceerd door',
    onDate: 'Gepubliceerd op|Gepubliceerd|Verschenen op|Geplaatst op',
  },
  {
    tag: 'pl',
    title: 'Tytuł|Temat|Dotyczy',
    author: 'Autor|Autorka|Autorzy|Napisał|Napisała|Tekst',
    publisher: 'Wydawca|Wydawnictwo|Opublikowane przez|Wydane przez',
    date: 'Data|Opublikowano|Data publikacji|Data wydania|Opublikowane|Publikacja|Wydano',
    byAuthor: 'Napisał|Napisała',
    byPublisher: 'Opublikowane przez|Opublikowany przez|Wydane przez',
    onDate: 'Opublikowano|Opublikowane',
  },
  {
    tag: 'pt',
    title: 'Título|Assunto',
    author: 'Autor|Autora|Autores|Por|Escrito por',
    publisher: 'Editor|Editora|Publicado por|Editado por',
    date: 'Data|Publicado|Publicado em|Data de publicação|Publicação',
    byAuthor: 'Por|Escrito por',
    byPublisher: 'Publicado por|Editado por',
    onDate: 'Publicado em|Publicada em|Publicado a',
  },
  {
    tag: 'ro',
    title: 'Titlu|Titlul|Subiect',
    author: 'Autor|Autoare|Autori|Autorul|Scris de|De',
    publisher: 'Editor|Editura|Publicat de|Editorul',
    date: 'Data|Publicat|Publicat la|Data publicării|Publicat pe',
    byAuthor: 'Scris de|De',
    byPublisher: 'Publicat de',
    onDate: 'Publicat la|Publicat pe|Publicat în',
  },
  {
    tag: 'ru',
    title: 'Заголовок|Название|Тема',
    author: 'Автор|Авторы|Написал|Написала|Текст',
    publisher: 'Издатель|Издательство|Опубликовано|Источник публикации|Издано',
    date: 'Дата|Опубликовано|Дата публикации|Дата выхода|Опубликована',
    byPublisher: 'Издано',
    onDate: 'Опубликовано|Опубликована',
  },
  {
    tag: 'sv',
    title: 'Titel|Rubrik|Ämne',
    author: 'Författare|Författaren|Av|Skriven av|Skribent',
    publisher: 'Utgivare|Utgiven av|Publicerad av|Förlag|Förläggare',
    date: 'Datum|Publicerad|Publicerat|Publicerad den|Publiceringsdatum|Utgiven|Publicerades',
    byAuthor: 'Av|Skriven av',
    byPublisher: 'Utgiven av|Publicerad av',
    onDate: 'Publicerad den|Publicerad|Publicerat den|Publicerades',
  },
  {
    tag: 'th',
    title: 'ชื่อเรื่อง|หัวข้อ|หัวเรื่อง|เรื่อง',
    author: 'ผู้เขียน|ผู้แต่ง|เขียนโดย|โดย',
    publisher: 'ผู้เผยแพร่|สำนักพิมพ์|เผยแพร่โดย|จัดพิมพ์โดย',
    date: 'วันที่|วันที่เผยแพร่|เผยแพร่เมื่อ|วันที่ตีพิมพ์|เผยแพร่',
  },
  {
    tag: 'tr',
    title: 'Başlık|Konu',
    author: 'Yazar|Yazan|Yazarlar|Kaleme alan',
    publisher: 'Yayıncı|Yayımcı|Yayınevi|Yayınlayan|Yayımlayan',
    date: 'Tarih|Yayın tarihi|Yayınlanma tarihi|Yayımlanma tarihi|Yayınlandı|Yayımlandı',
  },
  {
    tag: 'uk',
    title: 'Заголовок|Назва|Тема',
    author: 'Автор|Авторка|Автори|Написав|Написала',
    publisher: 'Видавець|Видавництво|Опубліковано|Видано',
    date: 'Дата|Опубліковано|Дата публікації|Оприлюднено|Дата виходу',
    onDate: 'Опубліковано|Оприлюднено',
  },
  {
    tag: 'vi',
    title: 'Tiêu đề|Tựa đề|Nhan đề',
    author: 'Tác giả|Người viết|Viết bởi|Bởi',
    publisher: 'Nhà xuất bản|Xuất bản bởi|Đơn vị xuất bản|Nơi xuất bản',
    date: 'Ngày|Ngày xuất bản|Ngày đăng|Xuất bản|Ngày phát hành|Đăng ngày|Xuất bản ngày',
    byAuthor: 'Viết bởi',
    byPublisher: 'Xuất bản bởi',
    onDate: 'Xuất bản ngày|Đăng ngày',
  },
  {
    tag: 'zh',
    title: '标题|標題|题目|題目|书名|書名|主题|主題',
    author: '作者|撰文|文|撰稿|记者|記者|编者',
    publisher: '出版社|出版|发布者|發布者|出版者|发布|發布|发行|發行|出版商',
    date: '日期|发布日期|發布日期|发表日期|發表日期|出版日期|发布时间|發布時間|发布|發布|发布于|时间|時間',
  },
];
