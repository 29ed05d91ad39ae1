import { foldPeriodsInNumbers } from './fold.ts';
import { defineLanguage, snowballStemsUnaccented } from './language.ts';

/** Snowball leaves words as short as `años` alone. */
function createStemmer(): (word: string) => string {
  const stem = snowballStemsUnaccented('spanish')();
  return (word) => stem(word).replace(/(?<=^..[aeo])s$/u, '');
}

export const spanish = defineLanguage({
  tag: 'es',
  fold: foldPeriodsInNumbers,
  createStemmer,
  questionWords:
    'quién quien quiénes quienes cuándo dónde adónde cómo cuánto cuánta cuántos cuántas porqué llama llamaba llaman',
  plainWords:
    'traer llevar llevo tomar necesito necesita necesitar obtener obtengo recibir recibe encontrar encuentro ' +
    'buscar comprar cuesta cuestan costar pagar pago paga cambiar cancelar llamar contactar pedir preguntar ' +
    'ayudar ayuda saber sé conocer aprender dejar ir voy venir pasa pasar sucede empieza empezar comienza ' +
    'termina terminar dura durar significa decir dice hablar escribir enviar mostrar dar doy poner usar ' +
    'utilizar trabajar querer quiero quiere poder permitido prohibido posible necesario persona personas gente ' +
    'alguien cosa cosas manera forma tipo bueno malo hacer hago debo debe',
  stopWords:
    'a al algo alguna algunas algún alguno algunos ante antes aquel aquella aquellos aunque así aún bajo bien cada ' +
    'casi como con contra cual cuál cuales cuáles cualquier cuando de del desde después donde dos durante e él el ella ' +
    'ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta está estaba estaban están estar ' +
    'estas este esto estos fue fueron ha había habían haber hace hacer hacia han hasta hay he incluso la las le les lo ' +
    'los luego más me mediante mi mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nos nosotros ' +
    'nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué se sea según ser será si sí ' +
    'sido siendo sin sino sobre son soy su sus tal también tan tanto te tenía tiene tienen toda todas todavía todo ' +
    'todos tras tu tú tus u un una unas uno unos usted ustedes vez y ya yo',
  negations: 'no ni tampoco nunca jamás ningún ninguno ninguna nadie nada sin',
  verdicts:
    'permitido|permitida|permitidos|permitidas|autorizado|autorizada|autorizados|autorizadas prohibido|prohibida|prohibidos|prohibidas ' +
    'abierto|abierta|abiertos|abiertas cerrado|cerrada|cerrados|cerradas gratis|gratuito|gratuita|gratuitos|gratuitas ' +
    'obligatorio|obligatoria|obligatorios|obligatorias opcional|voluntario|voluntaria posible imposible',
  numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  abbreviations: {
    leading:
      's sr sra sres sras srta dr dra d dña prof profa gral cap st sto sta p.ej ej cf vs av avda excmo ilmo ud uds vd ' +
      'ing lic arq aprox',
    numbered: 'n núm num nº art arts cap fig vol pág págs p pp tel ver',
    trailing:
      'etc a.c d.c a.de.c d.de.c ee.uu ee.uu.aa jr s.a s.l ene feb mar abr may jun jul ago sept oct nov dic cía',
  },
  cues: {
    asks: {
      person: 'quién quiénes ^quien ^quienes por_quién a_quién de_quién',
      time: 'cuándo ^cuando desde_cuándo',
      place: 'dónde ^donde adónde ^adonde de_dónde en_dónde',
      reason: 'por_qué ^por_que ^porque cuál_es_la_razón a_qué_se_debe',
      quantity: 'cuánto cuánta cuántos cuántas ^cuanto ^cuanta ^cuantos ^cuantas',
      name:
        'cómo_se_llama cómo_se_llamaba cómo_se_llaman cómo_se_llamaban cómo_se_denomina ' +
        '^como_se_llama ^como_se_llamaba',
    },
    which: {
      words: 'qué ^que ^en_que cuál cuáles ^cual ^cuales',
      between: 'es era son eran fue el la los las',
      time: 'año años fecha siglo década mes día días momento época periodo período hora',
      place:
        'ciudad ciudades país países estado lugar lugares región regiones continente provincia isla ' +
        'zona capital sitio',
      quantity: 'porcentaje número cantidad proporción cifra altura longitud superficie población',
    },
    how: { words: 'cómo ^como' },
    signs: {
      calendar:
        'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre ' +
        'diciembre lunes martes miércoles jueves viernes sábado domingo siglo siglos década décadas ' +
        'hoy',
      numerals:
        'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos mil ' +
        'miles millón millones mitad medio tercio cuarto docena* varios varias',
      reasons:
        'porque pues debido causa causas causad* causó causar razón razones motivo motivos gracias ' +
        'así result* provoc* consecuencia* evitar impedir ya_que',
      naming:
        'llamad* llama llamaba nombre nombres denominad* conocid* apodad* titulad* título nombrad*',
      placing: 'en a de desde hacia cerca',
      by: 'por',
      pronouns:
        'él ella ellos ellas ello su sus este esta esto estos estas ese esa eso esos esas aquel ' +
        'aquella ambos dicho dicha tal tales',
    },
  },
});
