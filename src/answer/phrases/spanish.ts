import type { Phrases } from './phrases.ts';

export const spanish: Phrases = {
  tag: 'es',
  nouns:
    'reglamento reglas normas estatutos estudio artículo documento texto informe reportaje archivo historia relato página manual guía libro noticia nota reporte',
  it: `
    (esto|este|esta|eso|él|ella|lo|la)
    (este|esta|ese|esa|el|la|del|de la|de este|de esta|en este|en el|en esta) {noun}
  `,
  title: `
    (cuál es|cuál era|cuál fue|qué es|cual) (el|su) (título|titular|nombre) [[de] {document}]
    qué título (tiene|lleva) [{document}]
    cómo se (titula|llama) [{document}]
    cómo {document} se llama
    (de qué|sobre qué|acerca de qué) (trata|habla|va|es|se trata) [{document}]
    (de qué|sobre qué) se habla en {document}
    de qué {document} trata
    cuál es (el tema|su tema|el asunto) [[de] {document}]
    [el] (título|titular) [[de] {document}]
  `,
  author: `
    quién (escribió|ha escrito|redactó) {document}
    quién lo (escribió|ha escrito|redactó)
    (quién es|quién fue|cuál es|quiénes son) (el|la|su|los) (autor|autora|escritor|autores|nombre del autor) [[de] {document}]
    por quién (fue|ha sido|está) (escrito|escrita|redactado) [{document}]
    de quién es {document}
    [el] autor [[de] {document}]
  `,
  publisher: `
    quién (publicó|ha publicado|editó|emitió|publica) {document}
    quién lo (publicó|ha publicado|editó)
    (quién es|quién fue|cuál es) (el|la|su) (editor|editora|editorial|publicador) [[de] {document}]
    por quién (fue|ha sido|está) (publicado|publicada|editado) [{document}]
    qué (periódico|agencia|diario|medio|sitio|editorial|organización) publicó {document}
    [(el|la)] (editor|editorial) [[de] {document}]
  `,
  date: `
    cuándo (se publicó|fue publicado|fue publicada|se ha publicado|se escribió|fue escrito|fue escrita|salió|apareció|ha sido publicado|se editó|se emitió) [{document}]
    cuándo {document} (se publicó|fue publicado|fue publicada|fue escrito)
    (cuál es|cuál era|cuál fue|qué) (la|su) (fecha|fecha de publicación) [[de] {document}]
    (en qué fecha|qué día|en qué año|qué fecha|en qué día) (se publicó|fue publicado|fue publicada|se escribió|fue escrito|salió|tiene|es) [{document}]
    (de cuándo|de qué fecha) es [{document}]
    (qué tan (antiguo|viejo|reciente) es|cuántos años tiene) {document}
    [la] (fecha|fecha de publicación) [[de] {document}]
  `,
  greeting: `
    (hola|buenas|buenos días|buen día|buenas tardes|buenas noches|qué tal|saludos|holi|ey|muy buenas|hola hola)
    (cómo (estás|está|están|te va|andas|va)|qué (pasa|hay|onda)|hay alguien [(ahí|aquí)]|estás ahí)
  `,
  thanks: `
    (gracias|muchas gracias|mil gracias|muchísimas gracias|te lo agradezco|se lo agradezco|muy agradecido|grax) [(por (tu|su|la) ayuda|por todo|de nuevo|otra vez)]
    (genial|perfecto|excelente|estupendo|bien hecho|muy bien) [gracias]
  `,
  goodbye: `
    (adiós|chao|chau|hasta (luego|pronto|mañana|la vista|la próxima)|nos vemos|que (tengas|tenga) [un] buen día|cuídate)
  `,
  bot: `
    quién (eres|es usted|sos|es quoteline)
    qué (eres|puedes hacer|sabes hacer|haces|sabes|podés hacer|puede hacer|es quoteline|sos)
    cómo (funcionas|funciona|funciona (este bot|esto)|te uso|trabajas)
    eres (un|una|) (bot|robot|humano|humana|persona|máquina|ia|real|ser humano)
    quién te (hizo|creó|programó|construyó|desarrolló)
    (cómo te llamas|cuál es tu nombre|cómo se llama usted)
    qué (puedo|te puedo) (preguntar|preguntarte)
    (preséntate|puedes ayudarme|me puedes ayudar|háblame de ti)
  `,
  addressee: `
    (a todos|todos|a todas|amigo|amigos|mi amigo|chicos|gente|bot|robot|señor|señora|mundo|otra vez|de nuevo)
  `,
  please: `
    (por favor|porfa|porfavor|xfa)
  `,
  opener: `
    (dime|dígame|decime|díganme|cuéntame) [por favor]
    (puedes|puede|podrías|podría|me puedes|me podrías|me puede|me podría) (decirme|decir) [por favor]
    (quiero|quisiera|me gustaría|quería) saber
    (sabes|sabe usted|tengo una pregunta|una pregunta|pregunta|puedo preguntar|me pregunto)
    (perdón|disculpa|disculpe|perdona|y|entonces|ok|pues|pero|bueno)
  `,
};
