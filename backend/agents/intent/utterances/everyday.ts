import type { Language } from '../../../../shared/language.ts';

/** Everyday words of each language beside Faro's matters, one sentence a line; only for telling languages apart. */
export const everyday: Readonly<Record<Language, string>> = {
  es: `
    estoy aquí desde hace mucho tiempo
    hace tres días que estamos así
    ustedes siempre me han dicho lo mismo
    cuando llegué a mi casa ya no había nadie
    ella se fue ayer y todavía no ha vuelto
    nosotros vivimos con mis padres y mis hermanos
    yo creo que eso no es así
    me dijeron que iban a venir entre las dos y las cinco
    los chicos están en la escuela hasta las tres
    hay que esperar un poco más
    él tiene una oficina muy cerca de aquí
    esta semana he estado muy ocupado
    quién sabe dónde lo dejaron
    también le pregunté a la señora
    fueron ellos los que llamaron
    ahora mismo lo busco y se lo digo
    después de eso no volvió a pasar
    llevo dos horas con esto
    ya le expliqué todo al muchacho
    dígame entonces qué debo hacer
    pues sí, así fue
    lo que pasa es que no estuve
    estoy esperando desde temprano
    no tengo tiempo para esto
    cuánto tiempo más tengo que esperar
    tengo hijos pequeños y trabajo desde casa
  `,
  'pt-BR': `
    estou aqui há muito tempo
    faz três dias que estamos assim
    vocês sempre me falaram a mesma coisa
    quando cheguei em casa já não havia ninguém
    ela foi embora ontem e ainda não voltou
    nós moramos com meus pais e meus irmãos
    eu acho que isso não é assim
    me disseram que iam vir entre as duas e as cinco
    os meninos estão na escola até as três
    tem que esperar um pouco mais
    ele tem um escritório muito perto daqui
    esta semana eu estive muito ocupado
    quem sabe onde deixaram
    também perguntei para a senhora
    foram eles que ligaram
    agora mesmo eu procuro e falo
    depois disso não aconteceu de novo
    há duas horas estou com isso
    já expliquei tudo pro rapaz
    me diga então o que devo fazer
    pois é, foi assim mesmo
    o que acontece é que eu não estava
    estou esperando desde cedo
    não tenho tempo pra isso
    quanto tempo mais tenho que esperar
    tenho filhos pequenos e trabalho em casa
    seriam duas ou três parcelas por mês
    posso deixar tudo assim mesmo
    ficaria assim então, pode ser
  `,
  en: `
    I have been here for a long time
    it has been like this for three days
    you have always told me the same thing
    when I got home there was nobody there
    she left yesterday and she is not back yet
    we live with my parents and my brothers
    I think that is not how it is
    they told me they would come between two and five
    the boys are at school until three
    we have to wait a little more
    he has an office very near here
    this week I have been very busy
    who knows where they left it
    I also asked the lady
    they were the ones who called
    I will look for it right now and let you know
    after that it did not happen again
    two hours I am at this
    I already explained everything to the guy
    tell me then what I should do
    well yes, that was it
    the thing is that I was not there
    I am waiting since early
    I have no time for this
    how much longer do I have to wait
    I have small children and work from home
  `,
};
