/** Sentences in many languages, and the encodings in which files of that language were written before UTF-8. */
export interface Prose {
  readonly language: string;
  /** As iconv-lite names them. */
  readonly encodings: readonly string[];
  /** Two hundred characters or more (a hundred where the script writes words in one or two). */
  readonly long: string;
  /** About sixty characters (thirty, in such scripts). */
  readonly short: string;
}

export const prose: readonly Prose[] = [
  {
    language: 'Polish',
    encodings: ['windows-1250', 'iso-8859-2'],
    long: 'Działka należy do tego, kto ją uprawia, i nie wolno jej nikomu odstąpić bez zgody zarządu. Wodę ze studni można brać od kwietnia do października, później dozorca zamyka zawór. Śmieci, gruz i stare okna trzeba wywieźć na własny koszt, najpóźniej w ciągu tygodnia.',
    short: 'Zebranie odbędzie się w sobotę o dziesiątej, w świetlicy.',
  },
  {
    language: 'Czech',
    encodings: ['windows-1250', 'iso-8859-2'],
    long: 'Zahrádka patří tomu, kdo ji obdělává, a nikdo ji nesmí přenechat jinému bez souhlasu výboru. Vodu ze studny lze čerpat od dubna do října, potom správce uzavře ventil. Žádáme všechny, aby staré dveře, cihly a větve odvezli na vlastní náklady, nejpozději do týdne.',
    short: 'Schůze se koná v sobotu v deset hodin, přijďte včas, prosíme.',
  },
  {
    language: 'Hungarian',
    encodings: ['windows-1250', 'iso-8859-2'],
    long: 'A kert azé, aki műveli, és senki sem adhatja át másnak az elnökség hozzájárulása nélkül. A kútból áprilistól októberig lehet vizet meríteni, utána a gondnok elzárja a csapot. Kérjük, hogy a régi ajtókat, téglákat és ágakat mindenki a saját költségén szállítsa el egy héten belül.',
    short: 'A közgyűlés szombaton tíz órakor lesz, kérjük, jöjjön időben.',
  },
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    long: 'Участок принадлежит тому, кто его обрабатывает, и никому нельзя передавать его без согласия правления. Воду из колодца можно брать с апреля по октябрь, потом сторож закрывает кран. Старые двери, кирпичи и ветки каждый вывозит за свой счёт, не позднее чем через неделю.',
    short: 'Собрание будет в субботу в десять часов, приходите вовремя.',
  },
  {
    language: 'Ukrainian',
    encodings: ['windows-1251', 'koi8-u'],
    long: 'Ділянка належить тому, хто її обробляє, і нікому не можна передавати її без згоди правління. Воду з криниці можна брати від квітня до жовтня, потім сторож закриває кран. Старі двері, цеглу та гілки кожен вивозить власним коштом, не пізніше ніж за тиждень.',
    short: 'Збори відбудуться в суботу о десятій, приходьте вчасно.',
  },
  {
    language: 'French',
    encodings: ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'],
    long: 'La parcelle appartient à celui qui la cultive, et personne ne peut la céder sans l’accord du comité. L’eau du puits peut être puisée d’avril à octobre ; après, le gardien ferme la vanne. Les vieilles fenêtres, les pierres et les branches coupées sont évacuées aux frais de chacun, au plus tard dès la semaine suivante.',
    short: 'La réunion a lieu samedi à dix heures : soyez à l’heure, svp.',
  },
  {
    language: 'German',
    encodings: ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'],
    long: 'Der Garten gehört dem, der ihn pflegt, und niemand darf ihn ohne Zustimmung des Vorstands weitergeben. Wasser aus dem Brunnen gibt es von April bis Oktober, danach schließt der Wart den Hahn. Alte Türen, Ziegel und Äste fährt jeder auf eigene Kosten ab, spätestens nach einer Woche.',
    short: 'Die Versammlung ist am Samstag um zehn, bitte pünktlich dasein.',
  },
  {
    language: 'English',
    encodings: ['windows-1252', 'macintosh'],
    long: 'A plot belongs to whoever works it, and “nobody may pass it on” without the board’s consent. Water from the well can be drawn from April to October; then the caretaker closes the tap – for the whole winter. Old doors, bricks and branches are taken away at the member’s own cost, within a week.',
    short: 'The meeting is on Saturday at ten – please don’t come late.',
  },
  {
    language: 'Spanish',
    encodings: ['windows-1252', 'iso-8859-1'],
    long: 'El huerto pertenece a quien lo cultiva, y nadie puede cederlo sin permiso de la dirección. El agua del pozo está disponible de abril a octubre; después, el guarda cierra la llave. ¿Quién se lleva las puertas viejas, los ladrillos y las ramas? Cada uno, a su costa, en el plazo de una semana, también en otoño.',
    short: 'La reunión será el sábado a las diez; venga con puntualidad.',
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7'],
    long: 'Ο κήπος ανήκει σε όποιον τον καλλιεργεί και κανείς δεν μπορεί να τον παραχωρήσει χωρίς την έγκριση του συμβουλίου. Νερό από το πηγάδι υπάρχει από τον Απρίλιο ως τον Οκτώβριο, μετά ο φύλακας κλείνει τη βρύση. Παλιές πόρτες, τούβλα και κλαδιά τα απομακρύνει καθένας με δικά του έξοδα.',
    short: 'Η συνέλευση θα γίνει το Σάββατο στις δέκα, ελάτε στην ώρα σας.',
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254', 'iso-8859-9'],
    long: 'Bahçe onu işleyen kişiye aittir ve hiç kimse yönetimin izni olmadan onu başkasına devredemez. Kuyudan nisandan ekime kadar su alınabilir, sonra bekçi musluğu kapatır. Eski kapılar, tuğlalar ve dallar için herkes kendi masrafını öder ve onları en geç bir hafta içinde götürür.',
    short: 'Toplantı cumartesi günü saat onda, lütfen geç kalmayınız.',
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256', 'iso-8859-6'],
    long: 'الحديقة لمن يزرعها، ولا يجوز لأحد أن يتنازل عنها لغيره من دون موافقة مجلس الإدارة. يمكن أخذ الماء من البئر من نيسان إلى تشرين الأول، وبعد ذلك يغلق الحارس الصنبور. الأبواب القديمة والحجارة والأغصان ينقلها كل عضو على نفقته الخاصة خلال أسبوع واحد على الأكثر.',
    short: 'يعقد الاجتماع يوم السبت في الساعة العاشرة، فلا تتأخروا عنه.',
  },
  {
    language: 'Thai',
    encodings: ['windows-874'],
    long: 'แปลงผักเป็นของผู้ที่ดูแลแปลงนั้น และไม่มีใครมีสิทธิ์ยกให้ผู้อื่นโดยไม่ได้รับความเห็นชอบจากคณะกรรมการ น้ำจากบ่อใช้ได้ตั้งแต่เดือนเมษายนถึงเดือนตุลาคม หลังจากนั้นผู้ดูแลจะปิดก๊อกน้ำ ประตูเก่า อิฐ และกิ่งไม้ ทุกคนต้องนำออกไปเองภายในหนึ่งสัปดาห์',
    short: 'การประชุมจะจัดขึ้นในวันเสาร์เวลาสิบโมง โปรดมาให้ตรงเวลา',
  },
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp'],
    long: '畑はそれを耕す人のものであり、理事会の同意なしに他の人に譲ることはできません。井戸の水は四月から十月まで使えますが、その後は管理人が栓を閉めます。古い扉やれんが、枝などは、各自の費用で一週間以内に運び出してください。',
    short: '総会は土曜日の十時に始まりますので、遅れないで来てください。',
  },
  {
    language: 'Simplified Chinese',
    encodings: ['gb18030'],
    long: '菜园属于耕种它的人，未经理事会同意，任何人都不得把它转让给别人。从四月到十月可以从井里取水，之后管理员会关上水龙头。旧门、砖头和树枝由每个人自己出钱运走，最晚不超过一个星期。我们希望大家都能遵守这些规定，并且互相帮助。',
    short: '会议在星期六上午十点举行，请大家准时参加，不要迟到。',
  },
  {
    language: 'Traditional Chinese',
    encodings: ['big5'],
    long: '菜園屬於耕種它的人，未經理事會同意，任何人都不得把它轉讓給別人。從四月到十月可以從井裡取水，之後管理員會關上水龍頭。舊門、磚頭和樹枝由每個人自己出錢運走，最晚不超過一個星期。我們希望大家都能遵守這些規定，並且互相幫助。',
    short: '會議在星期六上午十點舉行，請大家準時參加，不要遲到。',
  },
  {
    language: 'Korean',
    encodings: ['euc-kr'],
    long: '텃밭은 그것을 가꾸는 사람의 것이며, 이사회의 동의 없이는 누구도 다른 사람에게 넘길 수 없습니다. 우물물은 사월부터 시월까지 쓸 수 있고, 그 뒤에는 관리인이 수도꼭지를 잠급니다. 낡은 문과 벽돌, 나뭇가지는 각자 비용을 들여 일주일 안에 치워야 합니다.',
    short: '총회는 토요일 열 시에 열리니 늦지 않게 와 주시기 바랍니다.',
  },
];
