import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

// The spaces inside guillemets and before `:`, `;`, `!` and `?` must not break: they are written \u00a0.

const plural = createPlural('fr');
const documents = (count: number) =>
  plural(count, { one: '# document', many: '# de documents', other: '# documents' });
const passages = (count: number) =>
  plural(count, { one: '# passage', many: '# de passages', other: '# passages' });

const ask = 'demander';
const about = 'infos';

export const french: Texts = {
  tag: 'fr',
  commands: {
    ask: {
      name: ask,
      description:
        'Interroge les documents\u00a0: tu obtiens leurs mots exacts et la ligne concernée.',
      question: {
        name: 'question',
        description:
          'Que veux-tu savoir\u00a0? Choisis un passage dans la liste ou écris librement.',
      },
      document: { name: 'document', description: 'Chercher uniquement dans ce document.' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi.' },
      mention: { name: 'mention', description: 'Adresser la réponse à quelqu’un.' },
    },
    documents: {
      name: 'documents',
      description: 'Les documents cités ici, et quand chacun a été lu.',
      document: {
        name: 'document',
        description: 'Montrer un document\u00a0: ce qu’on en sait, et son plan.',
      },
    },
    about: { name: about, description: 'Ce qui est cité ici et comment poser une question.' },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est conservé sur toi et tes questions, et comment l’effacer.',
    },
    unanswered: {
      name: 'sans-réponse',
      description:
        'Les questions sans réponse, ou dont la réponse a été notée «\u00a0pas utile\u00a0».',
    },
    stats: {
      name: 'statistiques',
      description:
        'Combien de questions ont été posées, combien ont eu une réponse, et à quelle vitesse.',
    },
    answerMessage: 'Répondre avec les documents',
    checkQuote: 'Vérifier cette citation',
  },
  buttons: {
    earlierLines: 'Lignes précédentes',
    laterLines: 'Lignes suivantes',
    nextAnswer: (number, of) => `Réponse suivante (${number} sur ${of})`,
    inItsPlace: 'Voir le contexte',
    backToAnswer: 'Revenir à la réponse',
    open: 'Ouvrir la source',
    share: 'Partager',
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    nearest: 'Passages les plus proches',
    tellMe: 'Me prévenir de la réponse',
    erase: 'Effacer mes données',
    previousPage: 'Précédent',
    nextPage: 'Suivant',
    allDocuments: 'Tous les documents',
    file: 'Fichier',
    exportFile: 'Exporter',
    clear: 'Tout effacer',
    confirmClear: 'Oui, tout effacer',
    cancel: 'Annuler',
  },
  greeting: `Salut\u00a0! Pose-moi une question et je chercherai la réponse dans les documents. Pour savoir lesquels, utilise \`/${about}\`.`,
  thanks: 'Avec plaisir.',
  goodbye: 'À bientôt\u00a0!',
  about: (documentCount, passageCount) =>
    `Je réponds aux questions avec les mots exacts de ${documents(documentCount)} (${passages(passageCount)}) et j’indique la ligne\u00a0:`,
  moreDocuments: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  documents: {
    title: (count) =>
      plural(count, {
        one: '# document\u00a0:',
        many: '# de documents\u00a0:',
        other: '# documents\u00a0:',
      }),
    pages: (count) => plural(count, { one: '# page', many: '# pages', other: '# pages' }),
    lines: (count) => plural(count, { one: '# ligne', many: '# lignes', other: '# lignes' }),
    read: (when) => `lu ${when}`,
    passages,
    onPage: (page) => `page ${page}`,
    onLine: (line) => `ligne ${line}`,
    choose: 'Montrer le plan d’un document',
    noHeadings: 'Il ne contient aucun titre. Il commence ainsi\u00a0:',
    empty: 'Il ne contient aucun texte.',
    fileTooLarge: (size, most) =>
      `Ce fichier est trop volumineux pour être envoyé ici\u00a0: il fait ${size}, et le maximum est de ${most}.`,
    fileUnreadable:
      'Je ne peux plus lire ce fichier. Il a peut-être été déplacé, supprimé ou remplacé.',
  },
  page: (page, of) => `Page ${page} sur ${of}`,
  howToAsk: `Pose ta question avec \`/${ask}\`, mentionne-moi ou envoie-moi un message privé. Je n’ajoute rien de mon cru, et si la réponse n’est pas dans les documents, je te le dis.`,
  emptyQuestion:
    'Pose-moi une question avec des mots et je chercherai la réponse dans les documents.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Cette question est trop longue pour moi. Limite-toi à # caractère.',
      many: 'Cette question est trop longue pour moi. Limite-toi à # de caractères.',
      other: 'Cette question est trop longue pour moi. Limite-toi à # caractères.',
    }),
  noAnswer: 'Les documents ne répondent pas à cette question.',
  nearestInstead:
    'Les documents ne répondent pas à cette question. Voici ce qui s’en rapproche le plus, mais rien de tout cela n’est une réponse\u00a0:',
  noAnswerYet: (read, all) =>
    `Les documents que j’ai lus jusqu’ici (${read} sur ${all}) ne répondent pas à cette question. Repose-la dans un petit moment, s’il te plaît.`,
  stillReading: (read, all) => `Je lis encore les documents\u00a0: ${read} sur ${all} jusqu’ici.`,
  onlyBeginning: 'Seul le début de cette phrase tient dans un message.',
  anotherSays: 'Un autre document dit\u00a0:',
  alsoIn: (sources) => `Les mots en gras figurent aussi dans ${sources}`,
  nearlyIn: (sources) => `Presque les mêmes mots figurent dans ${sources}`,
  unknownDocument: (name) =>
    `Aucun document ne s’appelle «\u00a0${name}\u00a0». Choisis-en un dans la liste qui s’affiche pendant que tu écris.`,
  forUser: (user) => `Pour ${user}`,
  answersUser: (user, link) => `En réponse à ${user}\u00a0: ${link}`,
  sharedBy: (user) => `Partagé par ${user}`,
  places: {
    onPage: (page, line) => `page ${page}, ligne ${line}`,
    paragraph: (paragraph) => `paragraphe ${paragraph}`,
  },
  documentChanged: 'Le document a changé depuis. Voici ce qu’on y lit maintenant\u00a0:',
  documentGone: 'Ce document ne fait plus partie de ceux que je cite.',
  rated: 'Merci pour ton avis.',
  willTell: 'Je t’enverrai un message privé dès que les documents répondront à cette question.',
  cannotTell:
    'Ce n’est pas possible\u00a0: la question n’est plus conservée, les documents y répondent désormais, ou trop de personnes attendent déjà. Pose-la à nouveau.',
  nowAnswered: (question) =>
    `Les documents répondent maintenant à ta question «\u00a0${question}\u00a0»\u00a0:`,
  cooldown: (when) => `Ça fait beaucoup de questions. Tu pourras en poser une autre ${when}.`,
  serverCooldown: (when) =>
    `Ce serveur a posé beaucoup de questions. Tu pourras en poser une autre ${when}.`,
  apology: 'Un problème est survenu de mon côté. Réessaie, s’il te plaît.',
  unknownCommand:
    'Ce bouton ou cette commande ne fonctionne plus. Tape `/` pour voir ce que je sais faire.',
  privacy: {
    nothingKept:
      'Je n’enregistre rien sur le disque\u00a0: ni questions, ni réponses, ni noms. Les questions ne sont pas non plus journalisées.',
    questionsKept:
      'Le propriétaire de ce bot conserve les questions auxquelles les documents n’ont pas répondu et celles dont la réponse a été notée «\u00a0pas utile\u00a0»\u00a0: le texte de la question, le nombre de fois où elle a été posée et la date de la dernière. Aucune trace n’est gardée de la personne qui l’a posée, sauf si tu demandes un message quand il y aura une réponse\u00a0; dans ce cas, ton identifiant d’utilisateur est conservé jusqu’à ce que tu l’aies reçu. Les personnes qui gèrent un serveur peuvent lire les questions conservées de ce serveur, et le propriétaire du bot peut toutes les lire.',
    questionsLeft:
      'Je ne conserve pas de nouvelles questions. Le propriétaire de ce bot a encore des questions conservées auparavant\u00a0: leur texte, le nombre de fois où elles ont été posées et la date de la dernière, mais pas qui les a posées. Les questions ne sont pas non plus journalisées.',
    memory:
      'Pour comprendre les questions qui font suite, je garde les dernières questions des conversations pendant dix minutes, en mémoire vive seulement\u00a0; aussi longtemps, qui a noté ou partagé une réponse, et pendant une minute, le nombre de questions de chacun. À part ce nombre, tu peux effacer maintenant tout ce qui vient de toi.',
    erased:
      'C’est effacé. À part pour le nombre de la dernière minute, je n’ai plus ton identifiant d’utilisateur. Les questions conservées sans nom restent.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Cela figure mot pour mot dans les documents\u00a0:',
        many: 'Cela figure mot pour mot à # d’endroits dans les documents\u00a0:',
        other: 'Cela figure mot pour mot à # endroits dans les documents\u00a0:',
      }),
    nearly: 'Pas mot pour mot. Le passage le plus proche diffère ainsi\u00a0:',
    legend:
      'Barré\u00a0: seulement dans le texte vérifié. Souligné\u00a0: seulement dans le document.',
    absent: 'Je n’ai pas trouvé cela dans les documents.',
    nearest: (count) =>
      count === 1 ? 'Le passage le plus proche\u00a0:' : 'Les passages les plus proches\u00a0:',
    inParts: 'Pas mot pour mot dans l’ensemble. Phrase par phrase\u00a0:',
    partVerbatim: 'Mot pour mot',
    partNearly: 'Pas mot pour mot',
    partAbsent: 'Introuvable dans les documents',
    unchecked: (count) =>
      plural(count, {
        one: '# autre phrase n’a pas été vérifiée.',
        many: '# d’autres phrases n’ont pas été vérifiées.',
        other: '# autres phrases n’ont pas été vérifiées.',
      }),
    tooShort:
      'Il y a trop peu de mots pour une vérification. Choisis un message qui cite une phrase.',
    tooLong:
      'C’est trop long pour être vérifié d’un coup. Choisis un message qui cite quelques phrases.',
  },
  unanswered: {
    notKept:
      'Les questions ne sont pas conservées. La personne qui m’héberge peut activer cela avec `KEEP_QUESTIONS=on`.',
    none: 'Aucune question n’attend de réponse.',
    title: (count) =>
      plural(count, {
        one: '# question en suspens\u00a0:',
        many: '# de questions en suspens\u00a0:',
        other: '# questions en suspens\u00a0:',
      }),
    asked: (times, last) =>
      `${plural(times, { one: 'posée # fois,', many: 'posée # de fois, la dernière', other: 'posée # fois, la dernière' })} ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, {
        many: 'notée «\u00a0pas utile\u00a0» # de fois',
        other: 'notée «\u00a0pas utile\u00a0» # fois',
      }),
    alike: (count) =>
      plural(count, {
        one: '# question semblable',
        many: '# de questions semblables',
        other: '# questions semblables',
      }),
    confirm: (count) =>
      plural(count, {
        one: 'Effacer # question définitivement\u00a0?',
        many: 'Effacer # de questions définitivement\u00a0?',
        other: 'Effacer # questions définitivement\u00a0?',
      }),
    fromEverywhere:
      'Cela concerne tous les serveurs et les messages privés, pas seulement ce serveur.',
    waitInVain: (count) =>
      plural(count, {
        one: '# personne attend une réponse et ne sera pas prévenue.',
        many: '# de personnes attendent une réponse et ne seront pas prévenues.',
        other: '# personnes attendent une réponse et ne seront pas prévenues.',
      }),
    cleared: (count) =>
      plural(count, {
        one: '# question effacée.',
        many: '# de questions effacées.',
        other: '# questions effacées.',
      }),
  },
  stats: {
    since: (since) => `Depuis mon démarrage, ${since}\u00a0:`,
    questions: (count) =>
      plural(count, { one: '# question', many: '# de questions', other: '# questions' }),
    answered: (count, share) => plural(count, { other: `# avec réponse (${share})` }),
    ratings: (helpful, notHelpful) =>
      `Avis\u00a0: ${plural(helpful, { one: '# utile', other: '# utiles' })}, ${plural(notHelpful, { one: '# pas utile', other: '# pas utiles' })}`,
    latency: (median, slow) =>
      `Une réponse prend ${median} ms (médiane), 99\u00a0% au plus ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Citations tirées de ${documents(documentCount)} contenant ${passages(passageCount)}`,
  },
};
