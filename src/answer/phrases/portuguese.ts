import type { Phrases } from './phrases.ts';

export const portuguese: Phrases = {
  tag: 'pt',
  nouns:
    'regulamento regras estatuto ata estudo artigo documento texto relatório reportagem arquivo ficheiro história página manual guia livro notícia matéria',
  it: `
    (isto|isso|este|esta|esse|essa|ele|ela|o|a)
    (este|esta|esse|essa|o|a|do|da|deste|desta|desse|dessa|neste|nesta|nesse|nessa|no|na) {noun}
  `,
  title: `
    (qual é|qual e|qual era|qual foi|qual) (o|o seu|seu) (título|nome) [[de] {document}]
    que título tem {document}
    como se (chama|intitula) {document}
    como {document} se chama
    (do que|de que|sobre o que|sobre que|sobre o quê) (trata|fala|é|se trata|e) [{document}]
    (do que|de que|sobre o que) {document} (trata|fala|é|se trata)
    (do que|de que) se trata [{document}]
    (qual é|qual e) (o tema|o assunto) [[de] {document}]
    [o] título [[de] {document}]
  `,
  author: `
    quem (escreveu|redigiu|escreve) {document}
    quem [foi] que escreveu {document}
    quem o escreveu
    (quem é|quem e|quem foi|qual é|quem são) (o|a|o seu|os) (autor|autora|escritor|autores|nome do autor) [[de] {document}]
    por quem (foi|está) (escrito|escrita|redigido) {document}
    por quem {document} foi (escrito|escrita)
    de quem é {document}
    [o] autor [[de] {document}]
  `,
  publisher: `
    quem (publicou|editou|emitiu|lançou|publica) {document}
    quem (publicou|o publicou)
    quem [foi] que publicou {document}
    quem o publicou
    (quem é|quem e|quem foi|qual é|qual e) (o|a|o seu|a sua) (editor|editora|publicador) [[de] {document}]
    por quem foi (publicado|publicada|editado) {document}
    por quem {document} foi (publicado|publicada)
    (que|qual) (jornal|agência|site|editora) publicou {document}
    [(o|a)] (editor|editora) [[de] {document}]
  `,
  date: `
    quando (foi|é que foi) (publicado|publicada|escrito|escrita|lançado|editado|emitido) [{document}]
    quando {document} foi (publicado|publicada|escrito|escrita|lançado)
    quando (saiu|se publicou|apareceu) {document}
    (qual é|qual e|qual era|qual foi|qual) (a|a sua) (data|data de publicação) [[de] {document}]
    (em que data|em que dia|em que ano|que dia|em qual data|em qual ano) (foi|saiu) [(publicado|publicada|escrito|escrita)] {document}
    (em que data|em que dia|em que ano) {document} foi (publicado|publicada|escrito|escrita)
    de quando é {document}
    (quão (antigo|velho|recente) é|quantos anos tem) {document}
    [a] (data|data de publicação) [[de] {document}]
  `,
  greeting: `
    (olá|oi|oie|bom dia|boa tarde|boa noite|e aí|eae|opa|alô|oi oi|saudações)
    ((como (vai|está|estás|vai você|você está)|tudo (bem|bom)|tudo certo|beleza)|tem alguém aí|está aí|alguém aí)
  `,
  thanks: `
    (obrigado|obrigada|muito obrigado|muito obrigada|obrigadão|valeu|agradeço|grato|grata|brigado|brigada|obg|vlw) [(pela ajuda|pela sua ajuda|de novo)]
    (ótimo|perfeito|excelente|muito bem|legal) [(obrigado|obrigada)]
  `,
  goodbye: `
    (tchau|adeus|até (logo|mais|breve|amanhã|já|à próxima)|tenha um bom dia|xau|falou)
  `,
  bot: `
    quem (é você|és|és tu|você é|é o senhor|é quoteline|e voce)
    (o que|que) (é você|você é|és|você faz|você pode fazer|podes fazer|sabes fazer|você sabe [fazer]|é quoteline|é o quoteline|fazes)
    como (você funciona|funcionas|funciona|isso funciona|funciona este bot|te uso)
    (você é|és) (um|uma|) (bot|robô|humano|pessoa|máquina|ia|real|ser humano)
    quem (te|o) (criou|fez|programou|construiu|desenvolveu)
    quem criou você
    (qual é o seu nome|qual é o teu nome|como te chamas|como você se chama|qual seu nome)
    o que posso (perguntar|te perguntar)
    (apresente-se|apresenta-te|você pode me ajudar|podes ajudar-me|pode me ajudar)
  `,
  addressee: `
    (a todos|todos|para todos|pessoal|gente|galera|amigo|amigos|bot|robô|mundo|de novo|senhor|senhora)
  `,
  please: `
    (por favor|porfavor|se faz favor|pfv|pf|por gentileza)
  `,
  opener: `
    (diga-me|diz-me|me diga|me diz|me fala|me conte|conte-me) [por favor]
    (você pode|pode|poderia|você poderia|podes|podia) (me dizer|dizer-me|me falar|me informar) [por favor]
    (quero|queria|gostaria de|eu gostaria de|eu queria) saber
    (você sabe|sabes|tenho uma pergunta|uma pergunta|pergunta|uma dúvida|posso perguntar)
    (desculpe|desculpa|com licença|e|então|ok|mas|bem|pois)
  `,
};
