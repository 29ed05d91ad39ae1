import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

export const portuguese = defineLanguage({
  tag: 'pt',
  fold: foldPeriodsInNumbers,
  createStemmer: snowballStemsUnaccented('portuguese'),
  questionWords:
    'quem quando onde aonde porquê como quanto quanta quantos quantas chama chamava chamam',
  plainWords:
    'trazer levar levo pegar preciso precisa precisar obter obtenho receber recebe encontrar achar procurar ' +
    'comprar custa custam custar pagar pago paga mudar cancelar ligar contatar pedir perguntar ajudar ajuda ' +
    'saber sei conhecer aprender deixar ir vou vir acontece acontecer começa começar termina terminar dura ' +
    'durar significa dizer diz falar escrever enviar mostrar dar pôr colocar usar utilizar trabalhar querer ' +
    'quero quer poder posso permitido proibido possível necessário pessoa pessoas gente alguém coisa coisas ' +
    'maneira jeito tipo bom mau fazer faço devo deve',
  stopWords:
    'meus minhas teu tua a à ainda algo alguma algumas alguns ao aos após aquela aquele aqueles aquilo as às assim até cada com contra cujo ' +
    'da dar das de dela dele deles depois desde dessa desse desta deste do dois dos durante e é ela elas ele eles em ' +
    'enquanto entre era eram essa essas esse esses esta está estão estar estas estava este estes eu faz fazer foi foram ' +
    'for há isso isto já lá lhe lhes lo logo mais mas me mediante meio mesma mesmo meu minha muita muitas muito muitos ' +
    'na nas nesta neste no nos nós nossa nosso num numa o os ou outra outras outro outros para pela pelas pelo ' +
    'pelos per pode podem pois por porque pouco qual quais qualquer que quê são se segundo seja sem sempre sendo ser ' +
    'será seu seus si sido sob sobre sua suas também tanto te tem têm tendo ter teve tinha toda todas todo todos tu ' +
    'tudo um uma umas uns vai você vocês vos',
  negations: 'não nem tampouco nunca jamais nenhum nenhuma ninguém nada sem',
  verdicts:
    'permitido|permitida|permitidos|permitidas|autorizado|autorizada proibido|proibida|proibidos|proibidas ' +
    'aberto|aberta|abertos|abertas fechado|fechada|fechados|fechadas grátis|gratuito|gratuita ' +
    'obrigatório|obrigatória facultativo|facultativa|opcional possível impossível',
  numbers: 'dois|duas três quatro cinco seis sete oito nove dez onze doze',
  abbreviations: {
    leading:
      'sr sra srs sras srta dr dra d prof profa eng exmo gen cap st sto sta p.ex ex cf vs av v.exa aprox pe',
    numbered: 'n nº núm art arts cap fig vol pág págs p pp tel ver',
    trailing:
      'etc a.c d.c e.u.a eua jr s.a ltda jan fev mar abr mai jun jul ago set out nov dez cia',
  },
  cues: {
    asks: {
      person: 'quem por_quem de_quem a_quem',
      time: 'quando ^quando desde_quando',
      place: 'onde aonde de_onde',
      reason: 'porquê por_que por_quê ^porque ^por_que',
      quantity: 'quanto quanta quantos quantas',
      name:
        'como_se_chama como_se_chamava como_se_chamam como_é_chamado como_é_chamada como_é_conhecido ' +
        'como_é_conhecida',
    },
    which: {
      words: '^que em_que o_que quê qual quais',
      between: 'é era são eram foi o a os as',
      time: 'ano anos data século década mês dia dias momento época período hora',
      place:
        'cidade cidades país países estado lugar lugares região regiões continente província ilha ' +
        'zona capital',
      quantity:
        'percentagem porcentagem percentual número quantidade proporção altura comprimento área ' +
        'população',
    },
    how: { words: 'como' },
    signs: {
      calendar:
        'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ' +
        'segunda-feira domingo sábado feira século séculos década décadas hoje',
      numerals:
        'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil milhares ' +
        'milhão milhões bilhão bilhões bilião metade meio terço quarto dúzia* vários várias',
      reasons:
        'porque pois devido causa causas causad* causou causar razão razões motivo motivos graças ' +
        'portanto assim result* provoc* consequência* evitar impedir',
      naming:
        'chamad* chama chamava nome nomes denominad* conhecid* apelidad* intitulad* título nomead*',
      placing: 'em no na nos nas de do da desde para',
      by: 'por pelo pela pelos pelas',
      pronouns:
        'ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso esses essas ' +
        'aquele aquela ambos tal tais',
    },
  },
});
