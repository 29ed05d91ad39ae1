import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('es');
const documents = (count: number) =>
  plural(count, { one: '# documento', many: '# de documentos', other: '# documentos' });
const passages = (count: number) =>
  plural(count, { one: '# pasaje', many: '# de pasajes', other: '# pasajes' });

const ask = 'preguntar';
const about = 'acerca-de';

export const spanish: Texts = {
  tag: 'es',
  commands: {
    ask: {
      name: ask,
      description: 'Pregunta a los documentos: verás sus palabras exactas y la línea en que están.',
      question: {
        name: 'pregunta',
        description: '¿Qué quieres saber? Elige un pasaje de la lista o escribe lo que quieras.',
      },
      document: { name: 'documento', description: 'Buscar solo en este documento.' },
      private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti.' },
      mention: { name: 'mencionar', description: 'Dirigir la respuesta a alguien.' },
    },
    documents: {
      name: 'documentos',
      description: 'Los documentos que se citan aquí y cuándo se leyó cada uno.',
      document: {
        name: 'documento',
        description: 'Mostrar un documento: lo que se sabe de él y su índice.',
      },
    },
    about: { name: about, description: 'Qué se cita aquí y cómo preguntar.' },
    privacy: {
      name: 'privacidad',
      description: 'Qué se guarda sobre ti y tus preguntas, y cómo borrarlo.',
    },
    unanswered: {
      name: 'sin-respuesta',
      description: 'Preguntas sin respuesta, o cuya respuesta se valoró como no útil.',
    },
    stats: {
      name: 'estadísticas',
      description: 'Cuántas preguntas se han hecho y respondido, y en cuánto tiempo.',
    },
    answerMessage: 'Responder con los documentos',
    checkQuote: 'Comprobar esta cita',
  },
  buttons: {
    earlierLines: 'Líneas anteriores',
    laterLines: 'Líneas siguientes',
    nextAnswer: (number, of) => `Siguiente respuesta (${number} de ${of})`,
    inItsPlace: 'Ver en contexto',
    backToAnswer: 'Volver a la respuesta',
    open: 'Abrir la fuente',
    share: 'Compartir',
    helpful: 'Útil',
    notHelpful: 'No es útil',
    nearest: 'Pasajes más parecidos',
    tellMe: 'Avisarme si hay respuesta',
    erase: 'Borrar mis datos',
    previousPage: 'Anterior',
    nextPage: 'Siguiente',
    allDocuments: 'Todos los documentos',
    file: 'Archivo',
    exportFile: 'Exportar',
    clear: 'Borrar todas',
    confirmClear: 'Sí, borrarlas todas',
    cancel: 'Cancelar',
  },
  greeting: `¡Hola! Hazme una pregunta y buscaré la respuesta en los documentos. Usa \`/${about}\` para ver cuáles son.`,
  thanks: 'De nada.',
  goodbye: '¡Hasta luego!',
  about: (documentCount, passageCount) =>
    `Respondo preguntas con las palabras exactas de ${documents(documentCount)} (${passages(passageCount)}) e indico la línea en que están:`,
  moreDocuments: (count) => plural(count, { other: 'y # más' }),
  documents: {
    title: (count) =>
      plural(count, { one: '# documento:', many: '# documentos:', other: '# documentos:' }),
    pages: (count) => plural(count, { one: '# página', many: '# páginas', other: '# páginas' }),
    lines: (count) => plural(count, { one: '# línea', many: '# líneas', other: '# líneas' }),
    read: (when) => `leído ${when}`,
    passages,
    onPage: (page) => `página ${page}`,
    onLine: (line) => `línea ${line}`,
    choose: 'Mostrar el índice de un documento',
    noHeadings: 'No tiene títulos. Empieza así:',
    empty: 'No contiene texto.',
    fileTooLarge: (size, most) =>
      `Este archivo es demasiado grande para enviarlo aquí: ocupa ${size} y el máximo es de ${most}.`,
    fileUnreadable:
      'Ya no puedo leer este archivo. Puede que se haya movido, borrado o sustituido.',
  },
  page: (page, of) => `Página ${page} de ${of}`,
  howToAsk: `Pregunta con \`/${ask}\`, mencióname o envíame un mensaje directo. No digo nada por mi cuenta y, si la respuesta no está en los documentos, te lo digo.`,
  emptyQuestion: 'Hazme una pregunta con palabras y buscaré la respuesta en los documentos.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Esa pregunta es demasiado larga para mí. Usa # carácter como máximo.',
      many: 'Esa pregunta es demasiado larga para mí. Usa # de caracteres como máximo.',
      other: 'Esa pregunta es demasiado larga para mí. Usa # caracteres como máximo.',
    }),
  noAnswer: 'Los documentos no responden a eso.',
  nearestInstead:
    'Los documentos no responden a eso. Esto es lo más parecido, pero nada de ello es una respuesta:',
  noAnswerYet: (read, all) =>
    `Los documentos que he leído hasta ahora (${read} de ${all}) no responden a eso. Vuelve a preguntar dentro de un rato, por favor.`,
  stillReading: (read, all) =>
    `Todavía estoy leyendo los documentos: hasta ahora, ${read} de ${all}.`,
  onlyBeginning: 'En un mensaje solo cabe el principio de esta frase.',
  anotherSays: 'Otro documento dice:',
  alsoIn: (sources) => `Las palabras en negrita también están en ${sources}`,
  nearlyIn: (sources) => `Casi las mismas palabras están en ${sources}`,
  unknownDocument: (name) =>
    `No hay ningún documento llamado «${name}». Elige uno de la lista que aparece mientras escribes.`,
  forUser: (user) => `Para ${user}`,
  answersUser: (user, link) => `En respuesta a ${user}: ${link}`,
  sharedBy: (user) => `Compartido por ${user}`,
  places: {
    onPage: (page, line) => `página ${page}, línea ${line}`,
    paragraph: (paragraph) => `párrafo ${paragraph}`,
  },
  documentChanged: 'El documento ha cambiado desde entonces. Ahora dice esto:',
  documentGone: 'Este documento ya no está entre los que cito.',
  rated: 'Gracias por decírmelo.',
  willTell: 'Te enviaré un mensaje directo cuando los documentos respondan a eso.',
  cannotTell:
    'No es posible: la pregunta ya no está guardada, los documentos ya la responden o hay demasiada gente esperando. Vuelve a hacerla, por favor.',
  nowAnswered: (question) => `Los documentos ya responden a tu pregunta «${question}»:`,
  cooldown: (when) => `Han sido muchas preguntas. Podrás volver a preguntar ${when}.`,
  serverCooldown: (when) =>
    `En este servidor se han hecho muchas preguntas. Podrás volver a preguntar ${when}.`,
  apology: 'Algo ha fallado por mi parte. Vuelve a intentarlo, por favor.',
  unknownCommand: 'Este botón o comando ya no funciona. Escribe `/` para ver lo que puedo hacer.',
  privacy: {
    nothingKept:
      'No guardo nada en disco: ni preguntas, ni respuestas, ni nombres. Las preguntas tampoco quedan en ningún registro.',
    questionsKept:
      'El propietario de este bot guarda las preguntas que los documentos no respondieron y aquellas cuya respuesta se valoró como no útil: el texto de la pregunta, cuántas veces se hizo y cuándo fue la última. No se guarda quién preguntó, salvo que pidas que te avise cuando haya respuesta; en ese caso, tu ID de usuario se guarda hasta que recibas el aviso. Quienes administran un servidor pueden leer las preguntas guardadas de ese servidor, y el propietario del bot, todas.',
    questionsLeft:
      'No guardo preguntas nuevas. El propietario de este bot aún tiene preguntas que se guardaron antes: su texto, cuántas veces se hicieron y cuándo fue la última, pero no quién las hizo. Las preguntas tampoco quedan en ningún registro.',
    memory:
      'Para entender las preguntas que siguen, conservo las últimas preguntas de las conversaciones durante diez minutos, solo en memoria; el mismo tiempo, quién valoró o compartió una respuesta, y durante un minuto, cuántas preguntas hizo cada usuario. Salvo ese número, puedes borrar ahora todo lo tuyo.',
    erased:
      'Borrado. Salvo para el número del último minuto, ya no tengo tu ID de usuario. Las preguntas que se guardan sin nombre permanecen.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Esto está, palabra por palabra, en los documentos:',
        many: 'Esto está, palabra por palabra, en # de lugares de los documentos:',
        other: 'Esto está, palabra por palabra, en # lugares de los documentos:',
      }),
    nearly: 'No es literal. El pasaje más parecido difiere así:',
    legend: 'Tachado: solo en el texto comprobado. Subrayado: solo en el documento.',
    absent: 'No he encontrado esto en los documentos.',
    nearest: (count) => (count === 1 ? 'El pasaje más parecido:' : 'Los pasajes más parecidos:'),
    inParts: 'En conjunto no es literal. Frase por frase:',
    partVerbatim: 'Literal',
    partNearly: 'No es literal',
    partAbsent: 'No encontrado en los documentos',
    unchecked: (count) =>
      plural(count, {
        one: '# frase más no se ha comprobado.',
        many: '# de frases más no se han comprobado.',
        other: '# frases más no se han comprobado.',
      }),
    tooShort:
      'Hay muy pocas palabras para comprobarlo. Elige un mensaje en el que se cite una frase.',
    tooLong:
      'Esto es demasiado largo para comprobarlo de una vez. Elige un mensaje en el que se citen unas pocas frases.',
  },
  unanswered: {
    notKept: 'Las preguntas no se guardan. Quien me aloja puede activarlo con `KEEP_QUESTIONS=on`.',
    none: 'No hay ninguna pregunta pendiente de respuesta.',
    title: (count) =>
      plural(count, {
        one: '# pregunta pendiente:',
        many: '# de preguntas pendientes:',
        other: '# preguntas pendientes:',
      }),
    asked: (times, last) =>
      `${plural(times, { one: 'hecha una vez,', many: 'hecha # de veces, la última', other: 'hecha # veces, la última' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'valorada una vez como no útil',
        many: 'valorada # de veces como no útil',
        other: 'valorada # veces como no útil',
      }),
    alike: (count) =>
      plural(count, {
        one: '# pregunta parecida',
        many: '# de preguntas parecidas',
        other: '# preguntas parecidas',
      }),
    confirm: (count) =>
      plural(count, {
        one: '¿Borrar # pregunta para siempre?',
        many: '¿Borrar # de preguntas para siempre?',
        other: '¿Borrar # preguntas para siempre?',
      }),
    fromEverywhere:
      'Esto afecta a todos los servidores y mensajes directos, no solo a este servidor.',
    waitInVain: (count) =>
      plural(count, {
        one: '# persona espera una respuesta y no recibirá el aviso.',
        many: '# de personas esperan una respuesta y no recibirán el aviso.',
        other: '# personas esperan una respuesta y no recibirán el aviso.',
      }),
    cleared: (count) =>
      plural(count, {
        one: '# pregunta borrada.',
        many: '# de preguntas borradas.',
        other: '# preguntas borradas.',
      }),
  },
  stats: {
    since: (since) => `Recuento desde que arranqué, ${since}:`,
    questions: (count) =>
      plural(count, { one: '# pregunta', many: '# de preguntas', other: '# preguntas' }),
    answered: (count, share) =>
      plural(count, { one: `# respondida (${share})`, other: `# respondidas (${share})` }),
    ratings: (helpful, notHelpful) =>
      `Valoraciones: ${plural(helpful, { one: '# útil', other: '# útiles' })}, ${plural(notHelpful, { one: '# no útil', other: '# no útiles' })}`,
    latency: (median, slow) =>
      `Una respuesta tarda ${median} ms (mediana); el 99\u00a0%, ${slow} ms como mucho`,
    index: (documentCount, passageCount) =>
      `Citas tomadas de ${documents(documentCount)} con ${passages(passageCount)}`,
  },
};
