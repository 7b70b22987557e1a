import type { Language } from '../../shared/language.ts';

/** Words too common to tell passages apart, without accents. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordSet(`a al algo algun alguna ante antes asi aun aunque bien buenas buenos cada como con cual cuales cuando
    de del desde donde dos e el ella ellos en entonces era es esa ese eso esta estan estar estas este esto estos estoy
    fue ha hace hacer hago han hasta hay hola la las le les lo los mas me mi mis mucho muy nada ni no nos o os otra otro
    para pero podria por porque puede pueden puedo pues que quien quiero se sea ser si sin sobre solo son soy su sus
    tambien tan te tengo ti tiene tienen todo todos tu tus un una uno unos usted ustedes va voy y ya yo favor gracias
    necesito quisiera saber dia tarde viene mes`),
  'pt-BR':
    wordSet(`a ao aos ai as ate bem boa bom com como da das de dela dele deles depois do dos e ela ele eles em
    entao era essa esse esta estao estar este estou eu faco fazer foi ha isso isto ja la lhe mais mas me mesmo meu meus
    minha minhas muito na nao nas nem no nos nossa nosso num numa o oi ola ou para pela pelo por porque posso pode
    podem pra pro quais qual quando que quem quero se sem ser seu seus sim so sobre sou sua suas tambem te tem tenho ter
    teu tudo um uma umas uns vai vc vcs voce voces vou preciso gostaria saber favor obrigado obrigada dia tarde onde vem mes`),
  en: wordSet(`a about after all also am an and any are as at be because been but by can could did do does doing for
    from get had has have he her here hi hello him his how i if in into is it its just know let like me more most my no
    not of on one or our out please she should so some such than that the their them then there these they this those
    to too up us very was we were what when where which who whom whose why will with would you your want need thanks d ll
    m re s t ve`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
