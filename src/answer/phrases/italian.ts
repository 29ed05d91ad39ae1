import type { Phrases } from './phrases.ts';

export const italian: Phrases = {
  tag: 'it',
  nouns:
    'regolamento regole statuto verbale studio articolo documento testo rapporto file racconto storia pagina manuale guida libro notizia resoconto post',
  it: `
    (questo|questa|esso|lo|la|il)
    (questo|questa|quest|il|lo|la|del|della|di questo|di questa|in questo|in questa|nel|nella) {noun}
    (l'|dell'|quest'|di quest'|nell'|in quest') articolo
    l'ha
  `,
  title: `
    (qual è|quale è|qual era|qual'è|che cos'è|quale) (il|il suo) (titolo|nome) [[di] {document}]
    (come|com) si (intitola|chiama) [{document}]
    come {document} si (intitola|chiama)
    che titolo ha [{document}]
    di (cosa|che cosa|che) (parla|tratta|si tratta) [(in)] [{document}]
    di (cosa|che cosa|che) {document} parla
    (qual è|quale è) (l'argomento|il tema) [[di] {document}]
    [il] titolo [[di] {document}]
  `,
  author: `
    chi (ha scritto|scrisse|ha redatto) {document}
    chi l'ha (scritto|scritta|redatto)
    (chi è|chi era|qual è|chi sono|chi e) (l'autore|l'autrice|il suo autore|gli autori|il nome dell'autore) [[di] {document}]
    da chi (è stato|è stata|è|fu|e stato) (scritto|scritta|redatto) [{document}]
    di chi è {document}
    (l'autore|autore|autrice) [[di] {document}]
  `,
  publisher: `
    chi (ha pubblicato|pubblicò|ha emesso|ha edito|pubblica) {document}
    chi l'ha (pubblicato|pubblicata)
    (chi è|chi era|qual è|chi e) (l'editore|il suo editore|la casa editrice|l'editrice) [[di] {document}]
    da chi (è stato|è stata|è|fu|e stato) (pubblicato|pubblicata|edito) [{document}]
    quale (giornale|agenzia|sito|testata) ha pubblicato {document}
    (l'editore|editore|casa editrice) [[di] {document}]
  `,
  date: `
    quando (è stato|è stata|fu|venne|e stato|e stata) (pubblicato|pubblicata|scritto|scritta|redatto|edito|emesso) [{document}]
    quando {document} (è stato|è stata|fu) (pubblicato|pubblicata|scritto|scritta)
    quando (è uscito|è uscita|uscì|e uscito) [{document}]
    (qual è|quale è|qual era|qual'è) (la|la sua) (data|data di pubblicazione|data di uscita) [[di] {document}]
    (in che data|in quale data|che giorno|in che anno|in quale anno|in quale giorno) (è stato|è stata|fu|e stato) (pubblicato|pubblicata|scritto|scritta) [{document}]
    di quando è [{document}]
    quanto è (vecchio|vecchia|recente) [{document}]
    a quando risale {document}
    [la] (data|data di pubblicazione) [[di] {document}]
  `,
  greeting: `
    (ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|ehi|ehilà|hey)
    (come (stai|va|sta|state)|tutto bene|che si dice|c'è qualcuno|ci sei)
  `,
  thanks: `
    (grazie|grazie mille|molte grazie|tante grazie|ti ringrazio|la ringrazio|mille grazie|grazie tante|grazie infinite) [(per l'aiuto|per il tuo aiuto|ancora)]
    (perfetto|ottimo|fantastico|bravo|benissimo) [grazie]
  `,
  goodbye: `
    (arrivederci|addio|a (presto|dopo|domani|più tardi)|buona (notte|giornata|serata|fortuna)|buonanotte|ci vediamo|alla prossima)
  `,
  bot: `
    chi (sei|siete|sei tu|è lei|è quoteline)
    (cosa|che cosa|che) (sei|sai fare|puoi fare|fai|sai|può fare)
    (che cos'è|cos'è|cosa è) quoteline
    come (funzioni|funziona|funziona questo bot|ti uso|lavori)
    sei (un (bot|robot|umano|essere umano|computer)|una (ia|macchina|persona)|umano|reale)
    chi ti ha (creato|fatto|programmato|costruito|sviluppato)
    (come ti chiami|qual è il tuo nom|qual è il tuo nome)
    cosa (posso|ti posso) (chiederti|chiedere)
    (presentati|mi puoi aiutare|puoi aiutarmi|parlami di te)
  `,
  addressee: `
    (a tutti|tutti|a tutte|ragazzi|amico|amici|bot|robot|a te|a voi|mondo|ancora|di nuovo)
  `,
  please: `
    (per favore|per piacere|per cortesia|prego|pf)
  `,
  opener: `
    (dimmi|mi dica|ditemi|mi dici) [per favore]
    (puoi|può|potresti|potrebbe|mi puoi|mi sai|sai) (dirmi|dire) [per favore]
    (voglio|vorrei|mi piacerebbe) sapere
    (sai|sapete|ho una domanda|una domanda|domanda|posso chiedere|mi chiedo)
    (scusa|scusi|scusami|e|allora|ok|quindi|ma|dunque)
  `,
};
