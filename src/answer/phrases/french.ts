import type { Phrases } from './phrases.ts';

export const french: Phrases = {
  tag: 'fr',
  nouns:
    'règlement règles charte statuts étude article document texte rapport fichier récit reportage billet page manuel guide livre histoire communiqué',
  it: `
    (il|elle|le|la|ça|cela|ceci|lui)
    (cet|ce|cette|le|la|de cet|de ce|de cette|du|de la|dans cet|dans ce|dans le|dans cette) {noun}
    (l'|de l'|dans l') (article|histoire)
  `,
  title: `
    (quel est|quel était|c'est quoi|quel) (le|son) (titre|nom|gros titre) [[de] {document}]
    quel titre (a|porte) {document}
    quel titre porte-t-il
    quel est le (sujet|thème) [[de] {document}]
    comment (s'appelle|s'intitule|est intitulé|est intitulée|se nomme) {document}
    comment s'appelle-t-il
    comment {document} s'appelle
    de quoi (parle|traite|s'agit) {document}
    de quoi (il s'agit|s'agit il|parle-t-il|parle-t-on|ça parle|il parle|elle parle|parle-t-elle|traite-t-il|s'agit-il) [dans {document}]
    de quoi {document} (parle|parle-t-il|traite-t-il|traite)
    de quoi est-ce que {document} (parle|traite)
    (sur quoi porte|à propos de quoi est) {document}
    [le] titre [[de] {document}]
  `,
  author: `
    qui (a écrit|a rédigé|écrivit|a ecrit) {document}
    qui (l'a|la) (écrit|écrite|rédigé|rédigée)
    qui est-ce qui a (écrit|rédigé) {document}
    (qui est|qui était|quel est|qui sont|c'est qui) (l'auteur|l'autrice|l'auteure|son auteur|le rédacteur|les auteurs|le nom de l'auteur) [[de] {document}]
    par qui {document} (a été écrit|a été rédigé|a-t-il été écrit|a-t-il été rédigé|est écrit)
    par qui (a été écrit|a été rédigé|est écrit) {document}
    (de qui est|c'est de qui) [{document}]
    [l'] auteur [[de] {document}]
    l'auteur [[de] {document}]
  `,
  publisher: `
    qui (a publié|a édité|publia|publie|a diffusé|a sorti) {document}
    qui (l'a|la) (publié|publiée|édité|éditée)
    qui est-ce qui a publié {document}
    (qui est|qui était|quel est|c'est qui) (l'éditeur|son éditeur|l'éditrice|le nom de l'éditeur) [[de] {document}]
    par qui {document} (a été publié|a été éditée|a été publiée|a-t-il été publié|a-t-elle été publiée|est publié)
    par qui (a été publié|a été publiée|est publié) {document}
    quel (journal|média|site|organisme) a publié {document}
    l'éditeur [[de] {document}]
    éditeur [[de] {document}]
  `,
  date: `
    quand (a été|fut|est) (publié|publiée|écrit|écrite|rédigé|édité|paru|parue|sorti|sortie) {document}
    quand {document} (a été|a-t-il été|a-t-elle été|est|est-il|est-elle|fut) (publié|publiée|écrit|écrite|rédigé|édité|paru|parue|sorti|sortie)
    quand a-t-il été (publié|écrit)
    quand a-t-elle été (publiée|écrite)
    quand est-ce que {document} (a été|est) (publié|publiée|écrit|écrite|paru|parue|sorti)
    quand est (paru|parue|sorti|sortie) {document}
    (quelle est|quelle était|c'est quoi|c'est quelle) (la|sa) (date|date de publication|date de parution|date de sortie) [[de] {document}]
    (à quelle date|quel jour|en quelle année|de quelle date|de quand) (a été publié|a été publiée|a été écrit|date|est paru|est) {document}
    (à quelle date|quel jour|en quelle année) {document} (a été publié|a été publiée|a-t-il été publié|a-t-il été écrit|est paru|est-il paru|a-t-elle été publiée)
    de quand date {document}
    [la] (date|date de publication|date de parution) [[de] {document}]
  `,
  greeting: `
    (bonjour|salut|bonsoir|coucou|hello|allô|allo|bjr|slt|bonne journée à vous|rebonjour)
    ((comment ça va|ça va|comment vas-tu|comment allez-vous|ca va bien|ça va bien|quoi de neuf)|(il y a|y a-t-il|y a) quelqu'un|tu es là|es-tu là)
  `,
  thanks: `
    (merci|merci beaucoup|merci bien|mille mercis|un grand merci|grand merci|je vous remercie|je te remercie|merci infiniment|mrc|mci) [(pour (votre|ton|l') aide|pour l'aide|encore|d'avance)]
    (super|parfait|génial|bravo|très bien) [merci]
  `,
  goodbye: `
    (au revoir|à bientôt|à plus|à plus tard|à demain|adieu|bonne (nuit|journée|soirée)|à tout à l'heure|ciao)
  `,
  bot: `
    qui (es-tu|êtes-vous|tu es|vous êtes|est quoteline)
    (t'es|tu es|c'est|vous êtes) qui
    (que|qu'est-ce que|qu'est-ce qu) (tu peux|vous pouvez|peux-tu|pouvez-vous|sais-tu|savez-vous|tu sais|fais-tu) [faire]
    qu'est-ce que (quoteline|tu es)
    c'est quoi quoteline
    comment (tu fonctionnes|fonctionnes-tu|fonctionnez-vous|ça marche|ça fonctionne|tu marches|fonctionne ce bot)
    (es-tu|tu es|êtes-vous|t'es) (un (bot|robot|humain|être humain)|une (ia|machine|personne)|humain|réel)
    qui t'a (créé|fait|programmé|développé|construit)
    (comment (t'appelles-tu|tu t'appelles|vous appelez-vous)|quel est (ton|votre) nom)
    que puis-je (te|vous) demander
    (présente-toi|présentez-vous|peux-tu m'aider|pouvez-vous m'aider|tu peux m'aider)
  `,
  addressee: `
    (à tous|tous|tout le monde|à toutes et à tous|toi|à toi|à vous|les amis|mon ami|bot|le bot|robot|monsieur|madame|le monde|encore)
  `,
  please: `
    (s'il vous plaît|s'il te plaît|svp|stp|s il vous plait|s il te plait)
  `,
  opener: `
    (dis|dites)-moi
    (peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez) (me dire|m'expliquer|m'indiquer) [(s'il vous plaît|s'il te plaît)]
    (je veux|je voudrais|j'aimerais|je souhaite|je souhaiterais) savoir
    (sais-tu|savez-vous|est-ce que tu sais|j'ai une question|une question|question|puis-je demander|je me demande)
    (excusez-moi|excuse-moi|pardon|désolé|et|alors|ok|donc|mais|bon)
  `,
};
