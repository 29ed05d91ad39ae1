import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('pt-BR');
const documents = (count: number) =>
  plural(count, { one: '# documento', many: '# de documentos', other: '# documentos' });
const passages = (count: number) =>
  plural(count, { one: '# trecho', many: '# de trechos', other: '# trechos' });

const ask = 'perguntar';
const about = 'sobre';

/** As in Brazil. */
export const portuguese: Texts = {
  tag: 'pt-BR',
  commands: {
    ask: {
      name: ask,
      description: 'Pergunte aos documentos e receba as palavras exatas e a linha em que estão.',
      question: {
        name: 'pergunta',
        description: 'O que você quer saber? Escolha um trecho da lista ou escreva livremente.',
      },
      document: { name: 'documento', description: 'Procurar só neste documento.' },
      private: { name: 'privado', description: 'Mostrar a resposta só para você.' },
      mention: { name: 'mencionar', description: 'Direcionar a resposta a alguém.' },
    },
    documents: {
      name: 'documentos',
      description: 'Os documentos citados aqui e quando cada um foi lido.',
      document: {
        name: 'documento',
        description: 'Mostrar um documento: o que se sabe dele e o seu sumário.',
      },
    },
    about: { name: about, description: 'O que é citado aqui e como perguntar.' },
    privacy: {
      name: 'privacidade',
      description: 'O que fica guardado sobre você e suas perguntas, e como apagar.',
    },
    unanswered: {
      name: 'sem-resposta',
      description: 'Perguntas sem resposta, ou cuja resposta foi avaliada como não útil.',
    },
    stats: {
      name: 'estatísticas',
      description: 'Quantas perguntas foram feitas e respondidas, e em quanto tempo.',
    },
    answerMessage: 'Responder com os documentos',
    checkQuote: 'Conferir esta citação',
  },
  buttons: {
    earlierLines: 'Linhas anteriores',
    laterLines: 'Linhas seguintes',
    nextAnswer: (number, of) => `Próxima resposta (${number} de ${of})`,
    inItsPlace: 'Ver no contexto',
    backToAnswer: 'Voltar à resposta',
    open: 'Abrir a fonte',
    share: 'Compartilhar',
    helpful: 'Útil',
    notHelpful: 'Não foi útil',
    nearest: 'Trechos mais parecidos',
    tellMe: 'Avisar quando houver resposta',
    erase: 'Apagar meus dados',
    previousPage: 'Anterior',
    nextPage: 'Próxima',
    allDocuments: 'Todos os documentos',
    file: 'Arquivo',
    exportFile: 'Exportar',
    clear: 'Apagar todas',
    confirmClear: 'Sim, apagar todas',
    cancel: 'Cancelar',
  },
  greeting: `Olá! Faça uma pergunta e eu procuro a resposta nos documentos. Use \`/${about}\` para ver quais são.`,
  thanks: 'De nada.',
  goodbye: 'Até mais!',
  about: (documentCount, passageCount) =>
    `Respondo a perguntas com as palavras exatas de ${documents(documentCount)} (${passages(passageCount)}) e indico a linha em que estão:`,
  moreDocuments: (count) => plural(count, { other: 'e mais #' }),
  documents: {
    title: (count) =>
      plural(count, { one: '# documento:', many: '# documentos:', other: '# documentos:' }),
    pages: (count) => plural(count, { one: '# página', many: '# páginas', other: '# páginas' }),
    lines: (count) => plural(count, { one: '# linha', many: '# linhas', other: '# linhas' }),
    read: (when) => `lido ${when}`,
    passages,
    onPage: (page) => `página ${page}`,
    onLine: (line) => `linha ${line}`,
    choose: 'Mostrar o sumário de um documento',
    noHeadings: 'Ele não tem títulos. Ele começa assim:',
    empty: 'Ele não contém texto.',
    fileTooLarge: (size, most) =>
      `Este arquivo é grande demais para ser enviado aqui: tem ${size}, e o máximo é ${most}.`,
    fileUnreadable:
      'Não consigo mais ler este arquivo. Talvez ele tenha sido movido, apagado ou substituído.',
  },
  page: (page, of) => `Página ${page} de ${of}`,
  howToAsk: `Pergunte com \`/${ask}\`, me mencione ou me mande uma mensagem direta. Não digo nada por conta própria e, se a resposta não estiver nos documentos, eu aviso.`,
  emptyQuestion: 'Faça uma pergunta em palavras e eu procuro a resposta nos documentos.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Essa pergunta é longa demais para mim. Use no máximo # caractere.',
      many: 'Essa pergunta é longa demais para mim. Use no máximo # de caracteres.',
      other: 'Essa pergunta é longa demais para mim. Use no máximo # caracteres.',
    }),
  noAnswer: 'Os documentos não respondem a isso.',
  nearestInstead:
    'Os documentos não respondem a isso. Veja o que mais se aproxima, mas nada disso é uma resposta:',
  noAnswerYet: (read, all) =>
    `Os documentos que li até agora (${read} de ${all}) não respondem a isso. Pergunte de novo daqui a pouco, por favor.`,
  stillReading: (read, all) => `Ainda estou lendo os documentos: ${read} de ${all} até agora.`,
  onlyBeginning: 'Só o começo desta frase cabe em uma mensagem.',
  anotherSays: 'Outro documento diz:',
  alsoIn: (sources) => `As palavras em negrito também estão em ${sources}`,
  nearlyIn: (sources) => `Quase as mesmas palavras estão em ${sources}`,
  unknownDocument: (name) =>
    `Não existe nenhum documento chamado “${name}”. Escolha um da lista que aparece enquanto você digita.`,
  forUser: (user) => `Para ${user}`,
  answersUser: (user, link) => `Em resposta a ${user}: ${link}`,
  sharedBy: (user) => `Compartilhado por ${user}`,
  places: {
    onPage: (page, line) => `página ${page}, linha ${line}`,
    paragraph: (paragraph) => `parágrafo ${paragraph}`,
  },
  documentChanged: 'O documento mudou desde então. Agora está escrito assim:',
  documentGone: 'Este documento não está mais entre os que eu cito.',
  rated: 'Obrigado por avisar.',
  willTell: 'Vou mandar uma mensagem direta para você quando os documentos responderem a isso.',
  cannotTell:
    'Não é possível: a pergunta não está mais guardada, os documentos já respondem a ela ou há gente demais esperando. Pergunte de novo.',
  nowAnswered: (question) => `Agora os documentos respondem à sua pergunta “${question}”:`,
  cooldown: (when) => `Foram muitas perguntas. Você pode perguntar de novo ${when}.`,
  serverCooldown: (when) =>
    `Foram feitas muitas perguntas neste servidor. Você pode perguntar de novo ${when}.`,
  apology: 'Algo deu errado do meu lado. Tente de novo, por favor.',
  unknownCommand:
    'Este botão ou comando não funciona mais. Digite `/` para ver o que eu sei fazer.',
  privacy: {
    nothingKept:
      'Não guardo nada em disco: nem perguntas, nem respostas, nem nomes. As perguntas também não vão para os logs.',
    questionsKept:
      'O dono deste bot guarda as perguntas que os documentos não responderam e aquelas cuja resposta foi avaliada como não útil: o texto da pergunta, quantas vezes ela foi feita e quando foi a última. Quem perguntou não fica guardado, a não ser que você peça um aviso para quando houver resposta; nesse caso, seu ID de usuário fica guardado até você receber o aviso. Quem administra um servidor pode ler as perguntas guardadas desse servidor; o dono do bot pode ler todas.',
    questionsLeft:
      'Não guardo perguntas novas. O dono deste bot ainda tem perguntas guardadas antes: o texto, quantas vezes foram feitas e quando foi a última, mas não quem as fez. As perguntas também não vão para os logs.',
    memory:
      'Para entender perguntas que continuam o assunto, guardo as últimas perguntas das conversas por dez minutos, só na memória; pelo mesmo tempo, quem avaliou ou compartilhou uma resposta, e por um minuto, quantas perguntas cada usuário fez. Fora esse número, você pode apagar agora tudo o que é seu.',
    erased:
      'Apagado. Fora o número do último minuto, não tenho mais nada com o seu ID de usuário. As perguntas guardadas sem nome permanecem.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Isto está, palavra por palavra, nos documentos:',
        many: 'Isto está, palavra por palavra, em # de lugares dos documentos:',
        other: 'Isto está, palavra por palavra, em # lugares dos documentos:',
      }),
    nearly: 'Não é literal. O trecho mais parecido difere assim:',
    legend: 'Riscado: só no texto conferido. Sublinhado: só no documento.',
    absent: 'Não encontrei isso nos documentos.',
    nearest: (count) => (count === 1 ? 'O trecho mais parecido:' : 'Os trechos mais parecidos:'),
    inParts: 'No conjunto, não é literal. Frase por frase:',
    partVerbatim: 'Palavra por palavra',
    partNearly: 'Não é literal',
    partAbsent: 'Não encontrado nos documentos',
    unchecked: (count) =>
      plural(count, {
        one: 'Mais # frase não foi conferida.',
        many: 'Mais # de frases não foram conferidas.',
        other: 'Mais # frases não foram conferidas.',
      }),
    tooShort: 'Há poucas palavras para conferir. Escolha uma mensagem que cite uma frase.',
    tooLong:
      'Isto é longo demais para conferir de uma vez. Escolha uma mensagem que cite poucas frases.',
  },
  unanswered: {
    notKept:
      'As perguntas não são guardadas. Quem me hospeda pode ativar isso com `KEEP_QUESTIONS=on`.',
    none: 'Nenhuma pergunta está esperando resposta.',
    title: (count) =>
      plural(count, {
        one: '# pergunta em aberto:',
        many: '# de perguntas em aberto:',
        other: '# perguntas em aberto:',
      }),
    asked: (times, last) =>
      `${plural(times, { one: 'feita # vez,', many: 'feita # de vezes, a última', other: 'feita # vezes, a última' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        one: 'avaliada como não útil # vez',
        many: 'avaliada como não útil # de vezes',
        other: 'avaliada como não útil # vezes',
      }),
    alike: (count) =>
      plural(count, {
        one: '# pergunta parecida',
        many: '# de perguntas parecidas',
        other: '# perguntas parecidas',
      }),
    confirm: (count) =>
      plural(count, {
        one: 'Apagar # pergunta de vez?',
        many: 'Apagar # de perguntas de vez?',
        other: 'Apagar # perguntas de vez?',
      }),
    fromEverywhere:
      'Isso vale para todos os servidores e mensagens diretas, não só para este servidor.',
    waitInVain: (count) =>
      plural(count, {
        one: '# pessoa espera uma resposta e não vai receber o aviso.',
        many: '# de pessoas esperam uma resposta e não vão receber o aviso.',
        other: '# pessoas esperam uma resposta e não vão receber o aviso.',
      }),
    cleared: (count) =>
      plural(count, {
        one: '# pergunta apagada.',
        many: '# de perguntas apagadas.',
        other: '# perguntas apagadas.',
      }),
  },
  stats: {
    since: (since) => `Desde que fui iniciado, ${since}:`,
    questions: (count) =>
      plural(count, { one: '# pergunta', many: '# de perguntas', other: '# perguntas' }),
    answered: (count, share) =>
      plural(count, { one: `# respondida (${share})`, other: `# respondidas (${share})` }),
    ratings: (helpful, notHelpful) =>
      `Avaliações: ${plural(helpful, { one: '# útil', other: '# úteis' })}, ${plural(notHelpful, { one: '# não útil', other: '# não úteis' })}`,
    latency: (median, slow) =>
      `Uma resposta leva ${median} ms (mediana); 99% levam no máximo ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Citações tiradas de ${documents(documentCount)} com ${passages(passageCount)}`,
  },
};
