import type { KindOfWords } from './mood-words.ts';

export const spanishKinds: readonly KindOfWords[] = [
  {
    kind: 'joy',
    weight: 2.6,
    words: `
      me alegro | me alegra | me alegro mucho | me alegra mucho | cuanto me alegro | nos alegra
      nos alegramos | que feliz | tan feliz | muy feliz | mas feliz | super feliz | feliz de | feliz con
      feliz por | me hace feliz | me haces feliz | me hizo feliz | hace feliz | haces feliz | felizmente
      mas felices | soy feliz | estoy feliz | ser feliz | sere feliz | estoy contenta | estoy contento
      muy contenta | muy contento | tan contenta | tan contento | regocij* | dicha | jolgorio | alborozo
      radiante | radiantes | exultante | pletoric* | risuen* | sonriente | sonrientes | sonriendo | sonrio
      me rio mucho | me rei | me hace reir | me haces reir | me hizo reir | me hizo gracia | me hace gracia
      me hace ilusion | me hace mucha ilusion | hace ilusion | cuanta ilusion | mucha ilusion | tanta ilusion
      ilusionadisim* | emocionadisim* | que emocionante | emocionante | emocionantes | emociona | me emociona
      me emociono | me emocione | emocionando | emociono | emocionarme | lloro de emocion | lloro de felicidad
      llorando de felicidad | llorando de emocion | llore de emocion | llorando de risa | lloro de risa
      llore de risa | llorar de risa | lagrimas de felicidad | muerta de risa | muerto de risa | muero de risa
      me muero de amor | muero de amor | muerta de amor | muerto de amor | que risa | risa que | jajajaja me
      lo pase genial | lo pasamos genial | lo hemos pasado | lo pase bomba | lo pasamos bomba | pasarlo bien
      pasarlo genial | pasadlo bien | pasenla bien | pasala bien | pasalo bien | lo pase muy bien
      la pase bien | la pase genial | la pasamos bien | la pasamos genial | lo pase bien | lo pasamos bien
      bien pasada | me lo paso | me lo pase | disfrutad | disfrutando | disfrutar | disfrute mucho
      disfrutamos | disfruta | disfruten | a disfrutar | dia perfecto | tarde perfecta | noche perfecta
      gran dia | gran noche | gran tarde | gran momento | gran fin de semana | buen dia hoy | buen rato
      buenos ratos | buenos momentos | buen momento | grandes momentos | momentazo | diazo | que dia tan
      que noche | nochecita | nochon | finde genial | vaya noche | mejor dia | mejor noche | mejor momento
      mejor regalo | mejor noticia | mejor cumple | de buen humor | buen humor | buenhumor | en una nube
      en las nubes | me siento bien | me siento mejor | me siento genial | me siento feliz
      me siento afortunad* | sentirse bien | la vida es bella | que bonita es la vida | me alegraste
      me alegro de que | me alegra que | me alegra saber | me has alegrado | alegrarme el dia | alegro el dia
      alegraste el dia | me arreglaste el dia | me ha encantado | me han encantado | me encantaria
      me encanto | nos encanta | nos encanto | les encanta | te va a encantar | os va a encantar | me flipa
      me flipan | flipante | flipo con | me mola | me molan | me mola mucho | me mola mil | mola mucho
      mola mogollon | como mola | que mola | molaba | molo | mole mucho | me chifla | me vuelve loca
      me vuelve loco | me pirra | me apasiona | me apasionan | me enamora | me enamore | me enamoro
      me tiene enamorad* | me gusta mas | me gusta muchisimo | me gusta bastante | me gustan mucho
      me gusto mucho | me gusto muchisimo | me ha gustado | me ha gustado mucho | me han gustado
      gustado mucho | gustaron mucho | gustisimo | da gusto | que gusto | con gusto | mucho gusto | da gustito
      gustazo | un gustazo | que placer | un placer | placer conocer* | todo un placer | fue un placer
      ha sido un placer | encantada de | encantado de | yuju* | yupi | yupii | yiha | yeah | yeahh | yes | uju
      eaa | epaa | aupa | ole* | ole tu | ole ahi | ole por | hurra | yay | yei | yey | eeh vamos | vamoos
      toma toma | tomaa | siu* | weno weno | de p.m | de pm | de pelos | de lujazo`,
  },
  {
    kind: 'love',
    weight: 2.6,
    words: `
      te amo mucho | te amo tanto | te amoo | los amo | las amo | lo amo | la amo | os amo | les amo | amo a
      amo mi | amo el | amo la | amo los | amo las | amo cuando | amo ver | amo ser | amaba | amare | amarte
      amado | amada | amor mio | amor verdadero | amor eterno | amor infinito | puro amor | que amor
      amorcito | amorchi | amorsh | mi amor | mi amorcito | mi cielo | mi reina | mi rey | mi sol | mi corazon
      mi todo | mi mundo | mi nina | mi nino | mi princesa | mi bebe | mi gordo | mi gorda | mi gordi
      mi chico | mi media naranja | mi persona favorita | mis amores | mis ninas | mis ninos | mis chicas
      mis chicos | corazones | corazoncito | corazon de | te quiero mucho | te quiero tanto
      te quiero muchisimo | te quiero un monton | te quiero mil | te quieroo | tkm | tqmm | os quiero mucho
      os quiero tanto | los quiero mucho | las quiero mucho | la quiero mucho | lo quiero mucho | quererte
      quererme | queriendo | quererse | me quiere | me quieren | te queremos | te queremos mucho | os queremos
      te adoramos | adoro a | adoro cuando | adoraba | adorando | adorarte | adoracion | carino | carinito
      carinet | con carino | mucho carino | carinosa | carinoso | mimos | mimito* | mimando | mimada por
      abracitos | abrazarte | abrazar | abrazarlo | abrazame | abrazando | abrazado | abrazada | abrazaditos
      un abrazo | un abrazo fuerte | un fuerte abrazo | abrazo enorme | un abrazo enorme | un abrazo grande
      besos y abrazos | un beso | un beso enorme | un beso grande | un besito | un besazo | besarte | besame
      besarnos | besitos | besicos | besotes | besis | bss | bsos | xoxo | mis mejores amig* | mejor amiga
      mejor amigo | mejores amigas | mejores amigos | amigas del alma | amistad | amistades | bonita amistad
      hermandad | hermanita | hermanito | bff | mejor mama | mejor papa | mejor madre | mejor padre
      mejor abuela | mejor familia | mi familia y | familia unida | juntos siempre | siempre juntos | juntitos
      acurruc* | cucharita | dormir abrazad* | enamorada | enamorado | enamoradisim* | enamorarme | flechazo
      romantic* | romance | noviazgo | aniversario | felices juntos | hacen linda pareja | linda pareja
      bonita pareja | parejaza | casarme con | me caso con | casate conmigo | quiero casarme | mi boda
      nos casamos | embarazada de | mi sobrinit* | perrito | perritos | perrita | gatito | gatitos | gatita
      cachorrito* | bebes lindos | que ricura | ricura | bombon | bombones | bomboncito | bizcochito
      papacito | mamacita | papito rico | cuero de | cosita | cositas | que cosita | cosita bonita
      cosa mas linda | cosa mas bonita | cosa bonita | preciosidad* | lindura* | lindurita | hermosura*
      hermosa | hermoso | hermosos | hermosas | hermosaa | preciosaa | bonitisim* | monisima | monisimo
      guapeton* | guapura | guapaa | guapoo | guapita | guapito | tan guap* | tan lind* | tan bonit*
      tan hermos* | tan precios* | tan tiern* | tan mono | tan mona | mas guap* | mas lind* | mas bonit*
      mas hermos* | mas precios* | mas tiern* | muy guap* | muy lind* | muy bonit* | muy mona | muy mono
      esta guapisim* | estas guapisim* | estas hermos* | estas precios* | estas guapa | eres hermos*
      eres precios* | eres lind* | eres guap* | eres un amor | es un amor | sos un amor | son un amor
      eres un encanto | es un encanto | eres un sol | eres un cielo | es un cielo | sos un sol | sos divin*
      sos herm* | sos lind* | sos lo mas | eres lo mas | eres lo mejor | eres el mejor | eres la mejor
      sois los mejores | sois geniales | sois grandes | son los mejores | sois lo mejor | son lo mejor
      eres un grande | eres grande | eres increible | eres maravillos* | eres perfect* | eres especial
      eres mi | mi idolo | mi idola | mi heroe | mi heroina | mi favorit*`,
  },
  {
    kind: 'praise',
    weight: 2.6,
    words: `
      gran artista | gran profesional | gran entrevista | gran pelicula | gran cancion | gran disco
      gran libro | gran serie | gran amigo | gran amiga | gran jugador | gran gol | gran idea | gran articulo
      gran video | gran victoria | gran actuacion | gran concierto | gran final | gran papel | gran labor
      gran detalle | gran mujer | gran hombre | gran tio | gran tipo | gran familia | gran equipo de
      gran aficion | que grandes | grandisimo | grandisima | grandioso | grandeza | que grande eres
      grandes amigos | enorme trabajo | crac | cracks | crackk | craks | crak | maquinas | que maquina
      eres una maquina | fiera | fieras | mostro | mostra | monstruo de | titan | titanes | jefazo | jefaza
      puto amo | puta ama | el puto amo | la puta ama | el amo | la ama | puto crack | puta madre
      de putisima madre | poca madre | a toda madre | con madre | que chingon | chingon* | perron | perrona
      perrisim* | padrisimo | bien padre | muy padre | esta padre | muy chido | que chido | chidisim*
      que chevere | muy chevere | que bacan | bacanisim* | bacano | bacana | bakanes | la raja | es la raja
      filete | pulento | pulenta | sabros* | chimba | que chimba | una chimba | berraco | berraca | verrac*
      verga de bueno | arrecho de bueno | tuanis | pura vida | diay que bueno | mae que bueno | copado
      copada | copadisim* | re copad* | re lind* | re buen* | re bien | re grosso | grosso | grossa | grosos
      groso | groxo | zarpado de | alto tema | altas risas | de diez | de 11 | una masa | es una masa | capo
      capa total | capos | capazo | genio | genia | genios | genias | genix | idolazo | idolos | idolo total
      maestro | maestra del | maestros | maestrazo | leyendas | mitico | mitica | miticos | historico
      historica | historicos | memorable* | inmenso | inmensa | descomunal | colosal | monumental | magistral*
      sublime | glorioso | brutales | brutalisim* | bestial | bestiales | salvaje de bueno | espectaculo
      un espectaculo | que espectaculo | increiblemente buen* | increiblemente bien | impresionante*
      alucinante* | alucino con | alucinad* | apoteosic* | insuperable | inmejorable* | irrepetible*
      sobresaliente* | destacad* | notable* | excelencia | excelso* | exquisito | exquisita | pulcro
      esmerad* | currazo | que currazo | currad* | trabajado | trabajazo | trabajador* | luchador* | esfuerzo
      esforzad* | dedicacion | perseverancia | perseverante* | superacion | coraje y | valentia | valientes
      heroe | heroes | heroina | heroico | ejemplar* | ejemplo a seguir | un ejemplo | referente | referentes
      inspiracion | inspirador* | talentazo | talentosisim* | arte | artistazo | artistaza | vozarron
      vaya voz | que voz | voz preciosa | voz increible | bella voz | buen gusto | buen actor | buena actriz
      buen jugador | buen tio | buena gente | buena persona | buenas personas | buenos amigos | buen amigo
      buena amiga | buen corazon | buena idea | buenas ideas | buen partido | buen libro | buena pelicula
      buena serie | buena cancion | buena musica | buen disco | buen tema | buen articulo | buen video
      buen material | buena vibra | buena pinta | tiene buena pinta | tiene muy buena pinta | pintaza
      que pintaza | pinta bien | pinta muy bien | promete | prometen | buena calidad | buen nivel
      buen ambiente | ambientazo | buena compania | la mejor compania | bien jugado | bien dicho
      muy bien dicho | bien por | bien ahi | bien bien | muy buen | muy buena | muy buenas | muy bueno
      muy buenos | super bueno | super buena | tan bueno | tan buena | tan buenos | mas bueno | que buen
      que buenas | que buenos | es bueno que | lo bueno | buenisimo | buenisima | buenisimos | buenazo*
      bueniisim* | bonisim* | mejorcito | mejor del | mejor de la | mejor actor | mejor actriz
      mejor pelicula | mejor serie | mejor cancion | mejor disco | mejor jugador | mejor equipo | mejor profe
      mejor persona | mejor que nunca | mucho mejor | aun mejor | cada vez mejor | cada dia mejor | ir a mejor
      de lo mejor | de los mejores | de las mejores | una de las mejores | uno de los mejores | lo mejor que
      lo mejor de | la mejor decision | temon | temoon | temarraco | temaso | rolon | rolita | rolononon
      cancionzon* | discarral | peliculaza | peliculon | novelon | librazo | librazos | seriaza | seriaca
      fotaza | fotazas | foton | fotones | pedazo de | pedazo foto | pedazo disco | pedazo tema | pedazo serie
      juegazo | juegazos | articulazo | hilazo | tuitazo | zasca | zascas | zas en toda | razon tienes
      tienes razon | tiene razon | tienen razon | cuanta razon | toda la razon | toda la razon del mundo
      con razon | no puedo estar mas de acuerdo | totalmente de acuerdo | muy de acuerdo | asi se habla
      asi se hace | verdades como punos | gran verdad | que gran verdad | se agradece | se agradecen
      agradecerte | agradeceros | agradecer | agradecida | agradecido | agradecidos | agradecidisim*
      agradecimiento* | graciass | gracias | grax | grx | mil gracias | millones de gracias
      un millon de gracias | muchisimas gracias | gracias gracias | gracias a ti | gracias a vosotr*
      gracias a ustedes | gracias a todos | gracias por todo | gracias por el | gracias por la
      gracias por tu | gracias por ser | gracias por compartir | gracias por seguir* | gracias dios
      gracias senor | gracias vida | gracias guapa | gracias guapo | gracias bonita | gracias hermosa
      gracias hermoso | gracias amor | gracias linda | gracias amigo | gracias amiga | te lo agradezco
      os lo agradezco`,
  },
  {
    kind: 'good thing',
    weight: null,
    words: `
      exitazo | todo un exito | un exito | muchos exitos | mucho exito | exitos en | triunfo | triunfador*
      triunfar | triunfaron | triunfaste | ganadora | ganadores | ganan | ganaron | ganaste | ganaremos
      ganando | ganaba | victoria de | victorias | campeona | campeonas | campeones | tricampeon* | bicampeon*
      trofeo* | copas | la copa es | remontad* | remontamos | clasificamos | clasificad* | ascenso
      ascendimos | golazos | goleada | doblete | hat trick | aprobe | he aprobado | apruebo | aprobo
      matricula de honor | sobresaliente | notaza | buena nota | buenas notas | graduad* | graduacion
      me gradue | titulada | titulado | consegui | lo consegui | consigues | conseguiste | logrado | lograste
      lograron | lo logramos | lo logre | meta cumplida | objetivo cumplido | objetivo conseguido
      mision cumplida | superado | superada | supere | superando | curado | curada | curacion | sanacion
      mejorarse | mejorate | que te mejores | que se mejore | pronta recuperacion | recuperada | recuperado
      recuperandose | recupera | alivio | que alivio | aliviad* | menos mal | por suerte | afortunad*
      suertuda | suertudo | suertudos | que suerte | tengo suerte | mucha suerte | suerte a todos | suerte en
      te deseo suerte | trae suerte | milagro | milagros | milagroso | bendiciones | bendecid*
      dios te bendiga | dios los bendiga | dios es bueno | dios es grande | dios mediante | si dios quiere
      primero dios | fe en | tengo fe | mucha fe | oremos | rezando por | oracion | esperanzas | esperanzad*
      con esperanza | serenidad | calma y | relax | relajad* | relajarse | relajante | descansar | a descansar
      descansad* | merecido descanso | siesta | siestecita | siestaza | dormir bien | dormi bien
      he dormido genial | playita | piscina | piscinita | sol y playa | terraceo | terracita | cervecita*
      cerveza fria | birrita* | canita* | vinito | vinitos | tapas | tapeo | tapitas | asado con | asadito
      parrillad* | paella | tortilla de | croquetas | chocolate | helado | heladito | postre | pastel
      tortita* | sushi | hamburgues* | tacos | taquitos | nachos | delicioso | deliciosa | deliciosos
      delicias | delicia | deli | riquisimo | riquisima | rico rico | que ricos | que rica | que ricas
      esta rico | sabrosito | sabrosura | yummi | yummy | nam | namnam | buenisimas | para chuparse los dedos
      se me hace la boca agua | apetecible* | apetece | me apetece | antojito* | fiesteando | fieston
      fiestuki | fiestita | de fiesta | festejar | festejando | festejo | festejos | celebrar | celebrando
      celebramos | celebracion | brindis | brindo | brindar por | brindemos | salud por | cumpleanos
      feliz cumple | feliz cumpleanos | felicidades a | felicidades por | muchas felicidades | felices 20
      felicitar | felicitarte | felicito a | te felicito | los felicito | mis felicitaciones | feliz dia de
      feliz dia a | feliz martes | feliz lunes | feliz viernes | feliz sabado | feliz domingo | feliz jueves
      feliz miercoles | feliz noche | feliz tarde | feliz semana | feliz vida | feliz 2017 | feliz viaje
      felices vacaciones | felices suenos | felices reyes | buenos dias a | buenos dias mundo | buenos deseos
      mis mejores deseos | los mejores deseos | te deseo | os deseo | les deseo | te deseo lo mejor
      lo mejor para | todo lo mejor | que tengas | que tengan | que tengais | que tengas un | que tengas buen
      que lo pases | que lo paseis | que descanses | que descanseis | que cumplas | que se cumplan
      que todo salga | que te vaya | que te vaya bien | que os vaya bien | que disfrutes | que disfruteis
      que sigas | que seas | que vivan | bonito dia | bonita tarde | bonita noche | bonito finde
      bonito viaje | bonitos recuerdos | bonito recuerdo | bonita foto | lindo dia | linda tarde | linda noche
      linda semana | lindo finde | linda foto | lindos momentos | lindos recuerdos | hermoso dia
      precioso dia | buen comienzo | buen inicio | buen martes | buen lunes | buen viernes | buen sabado
      buen domingo | buen jueves | buen miercoles | buenas vacaciones | buena semana | buena jornada
      buen trabajo chic* | buen fin de semana | viernes por fin | por fin viernes | por fin es viernes
      por fin vacaciones | vacas | viajecito | escapada | escapadita | aventura | aventuras | concierto de
      concertazo | conciertazo | entradas para | regalo de | me regalaron | me han regalado | me regalo
      regalazo | sorteo | sorpresita | sorprendida | que detalle | detallazo | oferton | ganga | chollo
      chollazo | descuento | solidari* | generosidad | generosa | bondad | bondados* | honestidad | sinceridad
      lealtad | humildad | dignidad | justicia | igualdad | libertad | democracia | tolerancia | unidad
      unidos | unidas | apoyando | apoyar | todo mi apoyo | mi apoyo | apoyo a | animo a | animo para
      mucho animo | fuerza a | fuerza para | mucha fuerza | fuerzaa | fuerza y | fuerza guerrer* | animo
      arriba | arriba el | arriba los | aupa atleti | vamos carajo | vamos chic* | vamos los | vamos la
      vamos el | hala madrid | visca | forza | dale campeon | dale que | dale nomas | te banco | bancamos
      banco a | aguante | aguanten | presente siempre | orgullosa | orgulloso | orgullosos | orgullosisim*
      que orgullo | mi orgullo | con orgullo | muy orgullos* | estar orgullos* | admirable* | admiro
      te admiro | admiro a | admirado | admiradora | respeto a | mis respetos | todo mi respeto | respetable
      me quito el sombrero | chapo | chapeau | sombrerazo | de pie | aplauso | aplausos para | aplaudo
      aplaudir | aplaudiendo | bravo por | bravoo | ovacion de`,
  },
  {
    kind: 'looking forward',
    weight: 1.6,
    words: `
      ganas de verte | ganas de veros | ganas de verlos | ganas de que | ganas de ver | ganas de ir
      ganas de volver | ganas de vacaciones | ganas de verano | ganas de leer* | ganas de escuchar
      muchas ganas | muchisimas ganas | tantas ganas | que ganas de | que ganas tengo | tengo ganas
      tengo muchas ganas | con muchas ganas | con ganas de | unas ganas | que ganitas | ganitas | deseando que
      deseando ver* | deseando volver | deseando leer* | deseandito | estoy deseando | ansio | ansioso por
      ansiosa por | impaciente* | impaciencia por | no veo la hora | no aguanto las ganas | no puedo esperar a
      no puedo esperar para | cuento los dias | contando los dias | cuenta atras | cuenta regresiva
      ya queda menos | ya falta poco | queda poco | falta poco para | falta menos | ya casi | ya es viernes
      ya llega | ya viene | se viene | se vienen | ya quiero | ya quiero que | quiero que llegue | listo para
      lista para | listos para | preparadisim* | manana por fin | por fin manana | por fin hoy
      por fin en casa | por fin tengo | por fin puedo | por fin llego | por fin voy | por fin he | por fin se
      al fin en | nos vemos pronto | nos vemos en | nos vemos manana | os espero | los espero | los esperamos
      os esperamos | te espero | te esperamos | te esperamos en | alla vamos | alla voy | ahi estare
      alli estare | ahi estaremos | alli estaremos | alli nos vemos | no te lo pierdas | no te la pierdas
      no os lo perdais | no se lo pierdan | imperdible* | a por ello | a por el | va a ser genial
      va a ser increible | va a ser epico | sera genial | sera increible | sera epico | sera un exito
      promete mucho | expectacion | emocion por | con ilusion | con muchas`,
  },
  {
    kind: 'laughter',
    weight: null,
    words: `
      ja | jaa | jaj | jaja | jajaj* | jajja* | jjaja* | ajaj* | jaka* | jasja* | jaaja* | jaha* | haha*
      ahaha* | jeje* | ejej* | jiji* | jijaj* | jojo* | juju* | juas* | jua | lool | lolazo | lmao | lmfao
      xd* | equisde | equis de | kjj* | ksks* | sksk* | jsjs* | jdjd* | jsja* | jskaj* | ajsj* | ajdj* | asdf*
      asjd* | me descojono | descojonandome | me desorino | me meo de risa | me meo toa | meandome | me parto
      me parto de risa | me parto el culo | partiendome | me troncho | tronch* | me mondo | me cago de risa
      me cague de risa | cagada de risa | cagado de risa | cagandome de risa | me rei mucho | me estoy riendo
      riendome | riendo | nos reimos | reirme | me hiciste reir | risas | unas risas | que risas
      risas aseguradas | broma | de broma | es broma | bromita | chiste | chistes | meme | memes | gracios*
      payasear | trolear | troleo | vacilando | vacilon | cachondeo | guasa | cona | de cona`,
  },
  {
    kind: 'sadness',
    weight: -2,
    words: `
      triste por | triste que | tan triste | muy triste | mas triste | estoy triste | me siento triste
      me pone triste | me pongo triste | me entristece | entristec* | tristisim* | tristona | triston
      tristemente | que tristeza | cuanta tristeza | mucha tristeza | gran tristeza | me da tristeza
      da tristeza | me da pena | me da mucha pena | que penita | penita | penica | una pena | es una pena
      gran pena | mucha pena | da mucha pena | me apena | apenad* | desdich* | desgracia | desgracias
      desconsuelo | desconsolad* | desolacion | desolador* | afligid* | afliccion | melancol* | nostalgi*
      anor* | te extrano | te extrano tanto | los extrano | la extrano | lo extrano | extrano a | extrano mi
      extrano mucho | extrano los | como extrano | como te extrano | te echo de menos | os echo de menos
      echo mucho de menos | echo tanto de menos | echo de menos a | la echo de menos | lo echo de menos
      echare de menos | te echare de menos | te echo en falta | se te echa de menos | me haces falta
      te necesito | haces falta | cuanto te extrano | como te echo | ojala estuvieras | ojala estuviera
      ojala pudiera | ojala poder | ojala fuera | ojala tuviera | ojala me | ojala volver | ojala yo
      quien pudiera | ya no estas | ya no esta | te fuiste | se nos fue | nos dejo | ha fallecido | fallecio
      murio | ha muerto | se murio | se muere | muriendo | muriendome | me muero | me estoy muriendo
      muerte de | la muerte | perdida de | gran perdida | descanse en paz | descansa en paz | en paz descanse
      mi pesame | mi mas sentido | pesame | condolencias | lo siento mucho | siento mucho | cuanto lo siento
      lo siento tanto | te acompano en | velorio | entierro | cementerio | tumba | ataud | huerfan* | viuda
      viudo | lloro | llorando | llora | lloras | lloran | lloraba | llorare | llorando en | llore
      llore mucho | lloro mucho | llorona | lloron | llanto | llantos | llorera | a llorar | quiero llorar
      ganas de llorar | voy a llorar | me pongo a llorar | hacer llorar | me hace llorar | me haces llorar
      me hizo llorar | lagrima | lagrimita | sollo* | bajon | bajona | bajoneo | bajonead* | que bajon
      de bajon | me bajonea | alto bajon | depresion | depresiva | depresivo | deprimida | deprimido | deprime
      me deprime | me deprimo | deprimente | depresion post* | hundida | hundido | rota por dentro
      roto por dentro | destrozada | destrozado | hecha polvo | hecho polvo | hecha mierda | hecho mierda
      hecha pedazos | se me parte el alma | parte el alma | partio el alma | me parte el corazon
      rompe el corazon | me rompe el corazon | rompio el corazon | me rompieron | me rompio | rompiste mi
      me duele | me duele el alma | me duele el corazon | duele ver | duele mucho | como duele | cuanto duele
      dolorosa | doloroso | dolida | dolido | herida | sufro | sufriendo | sufrir | sufrimiento | sufri
      sola en | solo en casa | sola en casa | me siento sola | me siento solo | estoy sola | estoy solo
      tan sola | tan solo como | mas sola que | mas solo que | solita | solito | soledad | forever alone
      nadie me quiere | nadie me habla | nadie me entiende | nadie me hace caso | no le importo
      no le importa | no te importa | no me quiere | no me quieren | no me quieres | no me hablan
      no me habla | no me hace caso | no me haces caso | no me hacen caso | ni caso | nadie te | me han dejado
      me abandon* | abandonada | abandonado | me ignora | me ignoras | me ignoran | ignorada | ignorado
      desilusionad* | desilusion | desencant* | decepcionada | decepcionado | decepcionante | decepciones
      decepcionas | que decepcion | vaya decepcion | desesperanz* | sin esperanza | sin ilusion | sin animo
      sin ganas de nada | sin ganas de | desmotiv* | desanimad* | vacia por dentro | me siento mal
      me siento fatal | me siento vacia | me siento vacio | me siento una | me siento como una mierda
      estoy mal | estoy fatal | estoy fatal de | odio mi vida | asco de vida | mi vida es una | puta vida
      que vida mas | vida de mierda | quiero morir | quiero morirme | me quiero morir | quiero desaparecer
      no quiero vivir | pobrecito* | pobrecita* | pobrecill* | pobrecico | pobreta | pobre gente | pobres
      pobre de | pobre chic* | pobre mujer | pobre nin* | pobre hombre | adios a | se termina | se termino
      se acabaron | fin de las vacaciones | ultimo dia de | vuelta a la rutina | vuelta al trabajo | la rutina`,
  },
  {
    kind: 'anger',
    weight: -2.3,
    words: `
      rabia que | que rabia | mucha rabia | tanta rabia | me da rabia | me da mucha rabia | con rabia
      rabiosa | rabioso | rabiando | rabieta* | cabreo | cabreada | cabreado | cabreadisim* | cabrea
      me cabrea | me cabrean | me cabreo | cabrear | enfado | enfadada | enfadado | me enfada | me enfado
      enojada | enojado | me enoja | me enojo | enojo | que enojo | furia | furiosa | furioso | colera
      iracund* | indignada | indignado | indignados | indigna | me indigna | indignante | que indignante
      indignacion total | irrita | me irrita | me irritan | irritante | irritantes | irritable | me molesta
      me molestan | me molesta que | molesta que | me jode | me jode que | me joden | jode que | jode mucho
      jode bastante | que jode | como jode | jodida | jodido | jodidos | jodidas | joderse | joderos
      te jodes | que te jodan | que se jodan | que se joda | que os jodan | jodete | jodanse | no jodas
      no me joda* | no jodan | jodiendo | jodiendome | jodio | jodieron | joder con | joder que | joder macho
      joder tio | joder tia | odio a | odio que | odio el | odio la | odio los | odio las | odio mi | odio ser
      odio estar | odio tener | odio esta | odio este | odio cuando | odio esto | odio eso | lo odio | la odio
      los odio | como odio | cuanto odio | tanto odio | odia a | me odia | me odian | me odio | odiosa
      odioso | detesto a | detestable* | no soporto a | no soporto que | no aguanto a | no aguanto mas
      no lo aguanto | no la aguanto | no los aguanto | no le aguanto | no te aguanto | insoportable
      insufrible* | inaguantable* | intragable* | no lo soporto | no la soporto | no te soporto
      me tiene harta | me tiene harto | me tienen harta | me tienen harto | me tienes harta | me tienes harto
      harta de | harto de | hartos de | hartita | hartito | hartisim* | hartazgo | me harta | me hartan
      me harte | que hartura | estoy harta | estoy harto | estoy hasta los | hasta la coronilla
      hasta el mono | hasta el gorro | hasta el cogote | hasta los mismisimos | hasta las pelotas
      hasta la madre | hasta la pija | hasta las bolas | hasta la concha | podrida de | podrido de
      me tiene podrid* | me tienen podrid* | me pudre | me pudren | me pudri | rompe las bolas
      rompen las bolas | rompe bolas | rompebolas | rompehuevos | rompe huevos | hinchapelotas
      hincha pelotas | hincha las pelotas | hinchan las pelotas | hincha huevos | hinchabolas | me hincha
      me hinchan | me rompe las pelotas | me rompe los huevos | me rompen los | tocar los cojones
      toca los cojones | toca las narices | tocapelotas | tocahuevos | me toca los | me tocan los
      me toca la moral | me saca de quicio | me sacan de quicio | saca de quicio | me saca | sacada de quicio
      me pone de los nervios | me ponen de los nervios | de los nervios | de mala leche | mala leche
      mala ostia | mala hostia | de mala ostia | de mala hostia | de mal humor | mal humor | malhumor*
      mal genio | encabron* | emput* | me emput* | arrecha de | arrechera | me arrecha | emperrad*
      caliente con | estoy caliente | calentura de | me calienta que | me cae mal | me caen mal | cae mal
      caes mal | me cae fatal | me caen fatal | me cae como el culo | me da asco | dan asco | das asco
      da asco | que asco de | que asquito | asquito | asco de | puto asco de | me repugna | me repatea
      me revienta | me revientan | me toca el | no me toques | no me toquen | no me hables | no me hablen
      dejame en paz | dejadme en paz | dejenme en paz | que me dejen | que me dejen en paz | callad | callaros
      callensen | callense | callate ya | callate la boca | cierra el pico | cierren el orto | largate
      largaos | fuera de aqui | fuera de mi | pierdete | vete ya | andate | vayanse | iros a | ios a
      iros a la mierda | vete al infierno | vete a tomar | a tomar por | a tomar por culo | tomar por culo
      por el culo | por culo | dar por culo | al carajo | al diablo | a la chingada | a la verga | a la goma
      me vale verga | me vale madre | vale verga | vale madres | valio madre | valio verga | valiendo
      me la pela | me la suda | me la chupa | chupamela | chupenla | me cago en todo | me cago en la
      me cago en tu | me cago en la puta | me cago en dios | cagarse en | mecagoen* | mecago | mecaguen
      me cachis | la concha de | la concha de la | la concha de su | la puta madre | la recalcada | la reputa*
      reputa* | la re puta | re puta | puta mierda | puto dia | puto calor | puto frio | puto movil | puto pc
      puto juego | putos vecinos | puta lluvia | puta cabeza | puta vez | ni puto caso | puto caso | puta idea
      puto gobierno | puta gana | hijo de perra | hija de puta | hijas de puta | hijosdeputa | hijodeputa
      hijoputas | hijoeputa | hijo de la | hijos de la | hpta | jueputa | juepucha | gonorrea | gonorreas
      malparida | malparido* | carechimba | pirobo* | marica | maricon* | pelotud* | boludez* | forro | forra
      forros | sorete | soretes | garca | garcas | chorro | chorros | chorra | conchuda | conchudo | culiao
      qliao* | qlo | qla | ctm | csm | conchetumare | conchesumare | ctmre | wn ql | wea | weas | weon | weona
      aweonao | ahueonao | sacowea | saco wea | maraca | mrd | cojudo* | cojuda | cojudez | huevon* | huevadas
      webon* | webadas | webada | mamon | mamona | mames | no mames | no mamen | no manches | pinche | pinches
      pinchi | chingados | chingado | chingada | chingadera* | chingar | chinguen | chingas | chinga
      chinguen a su | culero* | culera | ojetes | pendejada* | pendejo | pendejos | pendeja | verguenza de
      vergazo`,
  },
  {
    kind: 'complaint',
    weight: -1.6,
    words: `
      que mierda | vaya mierda | menuda mierda | es una mierda | son una mierda | una puta mierda | es mierda
      mierdas de | mierda de | que porqueria | una porqueria | vaya basura | es una basura | que basura
      pura basura | telebasura | bazofia | truno | trunno | bodrio | bodrios | conazo | que conazo | un conazo
      toston | penazo | rollazo | menudo rollo | vaya rollo | aburrida | aburrido | aburridisim*
      que aburrimiento | que aburrido | que aburrida | muy aburrid* | me aburro | me aburre | me aburren
      me aburri | aburriendome | aburrir | aburrirme | aburridos | aburridas | estoy aburrid* | que embole
      embole | que plomo | plomazo | un plomo | que paja | que pajero | me da paja | que lata | latoso
      latosa | que pereza | me da pereza | da pereza | vaya pereza | que palo | me da palo | que flojera
      flojera | que hueva | hueva | que fiaca | que cansino | cansinos | cansinas | pesadisim* | que pesad*
      pesadez | pesados | pesadas | muy pesad* | plasta de | agobio | que agobio | agobiada | agobiado
      agobia | me agobia | me agobio | agobiante | desastre de | que desastre | un desastre | menudo desastre
      vaya desastre | desastros* | que cagada | cagada | la cago | la cagan | la cagaste | la cagamos
      cagarla | la caga | que putada | una putada | vaya putada | menuda putada | que faena | vaya faena
      que fastidio | fastidio | vaya fastidio | me fastidia | que mal todo | va mal | va fatal | fue mal
      fue fatal | sale mal | sale todo mal | salio mal | todo mal | todo me sale mal | me sale mal | me va mal
      me fue mal | me ha ido mal | me ha salido mal | ir a peor | va a peor | cada vez peor | cada dia peor
      peor aun | peor que | mucho peor | peor imposible | mal vamos | vamos mal | mal empezamos
      empezamos mal | mal comienzo | mal empiezo | mal servicio | mala atencion | pesima atencion | mal trato
      malos tratos | mal ejemplo | mal gusto | mala idea | mala gente | mala persona | malas personas
      mala vida | mala cara | mala pinta | mala calidad | mala educacion | malos habitos | mal tiempo
      mala racha | mala pata | mal fario | mal perder | malo es que | lo malo | lo malo es | lo malo que
      lo peor es | lo peor de | lo peor que | peor dia | peor noche | peor semana | peor momento
      peor pelicula | peor serie | peor equipo | peor partido | malisimo | malisima | malisimos | muy malo
      muy mala | tan malo | tan mala | tan mal | mas malo que | mas mala que | re mal | bastante mal
      super mal | fatal de | fatales | pesimo | pesima | pesimos | nefasto | nefasta | espantoso | espantosa
      horrible | horribles | horroroso | horrorosa | horror de | es un horror | feisim* | fealdad | que feo
      que fea | mas feo | mas fea | muy feo | muy fea | re feo | re fea | vergonzoso | que verguenza
      me da verguenza | da verguenza | dan verguenza | verguenza me | me averguenz* | pena ajena | cringe
      grima | me da grima | da grima | dentera | repelus | yuyu | chungo | chunga | turbio | turbia
      de mal en peor | no me gusta nada | no me gustan | no me gusta que | no me gusta como | no me gusto
      no me ha gustado | no me mola | no mola | no mola nada | no me hace gracia | no me hace ninguna
      no tiene gracia | sin gracia | no me da la gana | no me deja | no me dejan | no me dejas | no me salen
      no sirve para nada | no sirven para nada | no vale para nada | no vale | no me va | no me va el
      no ha llegado | no cogen el telefono | no me cogen | no hay derecho | no hay quien | no hay manera
      no hay forma | no hay huevos | no puedo con | no puedo dormir | no puedo creer | no me lo creo
      no me lo puedo creer | no lo entiendo | no lo puedo creer | no doy abasto | no doy mas | no doy una
      no me aguanto | no me encuentro bien | no me encuentro | no quiero ir | no quiero ir a
      no quiero volver | no quiero trabajar | no quiero estudiar | no quiero levantarme | no quiero que
      no quiero nada | no me quiero | no me quiero ir | no tengo ganas | no tengo ni | no tengo amigos
      no tengo a nadie | no tengo vida | sin un duro | sin un peso | sin plata | sin sentido alguno
      se rompio | se me rompio | se me ha roto | se me rompe | se me cae | se me ha caido | se me olvido
      se me ha olvidado | se me murio | se me acabo | se me acabo la | me robaron | me han robado | me robo
      me estafaron | me timaron | me engan* | me mintio | me miente | me mienten | me multaron
      me despidieron | me han echado | me echaron | me suspend* | suspendi | suspenso | he suspendido
      reprobe | reprobar | jale | me jalaron | me bocharon | bochad* | desaprob* | me toco | me cai | me pegue
      me queme | me quede dormid* | me perdi | me lo perdi | me pierdo | me lo pierdo | llego tarde
      llegar tarde | me retrase | retraso | retrasos | horas esperando | hora esperando | llevo esperando
      sigo esperando | sigo sin | todavia sin | seguimos sin | perdiendo el tiempo | perdimos el | perdio el
      hemos perdido | he perdido | perderme | derrotas | goleados | nos golearon | nos ganaron | nos roban
      nos robaron | robo de | arbitro de mierda | puto arbitro | arbitro vendido | vendido | vendidos
      vendida | eliminados | descend* | malo con avaricia | tronco | muerto de hambre | muertos de hambre
      cagones | cagon | pecho frio | pechofrio | amargo | amargos | perdedor*`,
  },
  {
    kind: 'tired or ill',
    weight: -1.3,
    words: `
      cansada | cansado | cansadisim* | cansadita | cansadito | que cansancio | muy cansad* | tan cansad*
      estoy cansad* | me canso | me canse | me cansa | me cansan | cansa mucho | agotada | agotado | agotador*
      agotamiento | exhaust* | reventada | reventado | molida | molido | muerta de cansancio
      muerto de cansancio | muertisim* | muerta total | rendida | rendido | fundida | hecha bolsa
      hecho bolsa | hecha pija | hecho pija | hecha percha | hecho percha | sin fuerzas | sin energia
      mucho sueno | que sueno | tengo un sueno | tengo sueno | con sueno | muerta de sueno | muerto de sueno
      me muero de sueno | me duermo | durmiendome | no he dormido | no dormi | no pude dormir | dormi mal
      dormi poco | he dormido mal | he dormido fatal | poco sueno | ojeras | ojerosa | madrugar | madrugon
      toca madrugar | levantarme temprano | levantarse temprano | temprano manana | desvelad* | desvelo
      insomnio | estresada | estresado | estresante | estres | me estresa | estresarme | de examenes
      los examenes | examenes finales | parciales | finales de mierda | tengo que estudiar | toca estudiar
      estudiar para | a estudiar | estudiando para | trabajo final | trabajar manana | toca trabajar
      toca currar | currar manana | manana trabajo | manana clase | volver a clase | vuelta a clase
      manana es lunes | maldito lunes | puto lunes | lunes otra vez | domingo depre | domingo de resaca
      resacon | resaca | resacosa | malestar | enferma | enfermo | enfermita | enfermito | enfermedad
      enferme | enfermarme | malita | malito | me encuentro mal | me encuentro fatal | resfriada | resfriado
      resfrio | constipada | constipado | catarro | griposa | griposo | gripe | fiebre | 38 de fiebre | tos
      tosiendo | mocos | anginas | garganta | dolor de | dolor de cabeza | dolor de garganta
      dolor de barriga | dolor de panza | dolor de estomago | dolor de muelas | dolor de espalda
      dolor de ovarios | dolor de huevos | dolores de | me duele la | me duele el | me duelen | me duele todo
      me duelen los | me duelen las | duelen | doler | dolia | agujetas | migrana | jaqueca | mareada
      mareado | mareo | nauseas | ganas de vomitar | vomitar | vomitando | vomite | diarrea | gastroenteritis
      alergia | alergias | alergica | en urgencias | ingresad* | quirofano | muela del juicio
      muelas del juicio | esguince | fractur* | escayol* | yeso | lesionado | lesionada | lesion | picadura*
      mosquitos | quemada por | quemadura* | me quemo | hambre | que hambre | tengo hambre | mucha hambre
      con hambre | muerta de hambre | muero de hambre | me muero de hambre | que calor | mucho calor
      este calor | calor de mierda | muero de calor | me muero de calor | calorazo | que frio | mucho frio
      muero de frio | me muero de frio | muerta de frio | este frio | frio de mierda | congelad*
      lluvia de mierda | ansiedad | ataque de ansiedad | ataque de panico | nerviosa | nervioso | nerviosisim*
      que nervios | que nervioso | muy nervios* | de nervios | los nervios | miedo a | miedo de | miedo que
      tengo miedo | me da miedo | con miedo | mucho miedo | que miedito | miedito | asustada | asustado
      me asusta | me asuste | me asustan | susto | que susto | vaya susto | acojon* | cagada de miedo
      cagado de miedo | me cago de miedo | preocupa | me preocupa | preocupada | preocupado | preocupacion
      angustia | que angustia | angustiada | desesperada | desesperado | me desespera | desespera
      desesperacion | desesperante | paranoia | paranoic*`,
  },
  {
    kind: 'contempt',
    weight: -2,
    words: `
      idiota | idiotas | idiotez* | imbecil | imbeciles | imbecilidad* | estupido | estupida | estupidos
      estupidez | estupideces | tonto | tonta | tontos | tontas | tonteria | tonterias | tontolaba
      tontopolla* | tontaco | gilipollas | gilipollez | gilipolleces | gili | capullo | capullos | mentecat*
      memo | memos | necio | necios | necedad | zoquete* | tarugo* | lerdo | lerdos | lerda | burro | burros
      burra | bruto | asno | borrego* | descerebrad* | retrasada | retrasados | mongolo* | mogolic* | anormal
      payaso | payasa | payasos | payasada* | bufon* | pelele* | fantoche* | fantasma | fantasmas | fantasmada
      chulo de | chulitos | flipad* | flipao | creid* | se cree | se creen | se creera | quien se cree
      que se cree | que se creen | prepotente | prepotencia | arrogancia | soberbia | soberbios | engreid*
      narcisis* | egocentric* | egoista | egoistas | egoismo | egolatra | falsa | falsas | falsos | falsete
      falsedad | falso como | hipocrita | hipocritas | hipocresia | cinismo | cinico | mentiroso | mentirosa
      mentirosos | mentiras | mientes | mienten | miente | mentir | trolero* | trola* | embuster* | traidora
      traidores | traicion | traicionar | traicionad* | punalada* | rastrer* | arrastrad* | lameculos | pelota
      chupamedias | lambiscon* | sobamedias | vendehumos | vende humo | chanta | chantas | vividor*
      aprovechad* | jeta | jetas | caradura* | cara dura | cara de culo | morro | que morro | vaya morro
      tienen los huevos | hay que tener | hay que ser | hay que ser muy | ladrones | ladrona | chorizo
      chorizos | rateros | ratero | mafias | corruptos | corrupto | corrupta | corrupcion | dictadores
      fascista | fascistas | facha | fachas | nazi | nazis | franquis* | racistas | racismo | machista
      machistas | machismo | micromachis* | homofob* | xenofob* | misogin* | heteropatriarc* | opresor*
      opresion | acoso | acosador* | maltrato | maltratador* | violacion | violaciones | violencia
      asesinato* | asesinados | asesinos | asesinada | matan | mataron | matando | crimen de | criminales
      delincuentes | impunidad | represor | censura* | injusticia | injusto | injusta | que injusto
      injusticias | desigualdad | desahucio* | recortes | precari* | paro | parado | en paro | explotacion
      explotad* | ruina | arruinad* | inflacion | tarifazo* | saqueo | casta | politicos de mierda | inutil
      inutiles | inepto | ineptos | incompetente | incompetentes | incompetencia | fracasad* | lamentable
      patetico | patetica | pateticos | penoso | penosa | ridiculo | ridicula | hacer el ridiculo
      hace el ridiculo | haciendo el ridiculo | que ridiculo | ridiculez* | de chiste | de risa | de verguenza
      tomadura de pelo | toman el pelo | tomando el pelo | tomarnos el pelo | nos toman | se rien de
      se rie de | se burlan | se burla | burlarse | burla | burlas | humillacion | humillante
      verguenza nacional | verguenza de pais | asco de pais | pais de mierda | mierda de pais | asco de gente
      asco de sociedad | gente de mierda | gente mala | gente falsa | gente toxica | gente estupida
      gente tonta | gente que no | gentuza | chusma | basura humana | escoria humana | malnacidos | miserables
      canallas | crueldad | cruel | crueles | inhuman* | barbarie | barbaridad | salvajada | atrocidad*
      aberracion* | aberrante* | sectari* | fanatic* | fanatismo | demagog* | populis* | manipulacion
      manipulador* | manipulan | adoctrin* | postureo | posturita* | pijo | pijos | pija | pijas | ninato*
      ninata | infantil | inmadur* | canis | cani | choni | chonis | poligoner* | garrul* | paleto* | catet*
      inculto* | incultura | ignorancia | ignorante | ignorantes | analfabet* | analfabestia
      cerrado de mente | maleducado* | maleducada | mal educad* | sinverguenzas | sin verguenza | desgraciado
      desgraciada | desgraciados | cerdo | cerdos | cerda | guarra | guarro | puerco | perra | perras | zorras
      vibora | viboras | arpia | bruja | sanguijuela* | parasit* | garrapata* | buitre* | carroner* | ratas de
      alimana*`,
  },
  {
    kind: 'irony',
    weight: null,
    words: `
      si claro | claro claro | ya claro | ja ja | claro que no | por supuesto que no | que va | venga ya
      anda ya | vamos hombre | venga hombre | hombre por favor | por dios | por favor ya | por el amor de dios
      madre mia | madre de dios | dios mio | ay dios | ay dios mio | ay senor | senor dame paciencia
      paciencia | dame paciencia | virgen santa | santo cielo | manda huevos | manda cojones | manda narices
      tela marinera | tela | vaya tela | tiene tela | telita con | no comment | sin comentarios | sin palabras
      enfin | pues nada | pues eso | pues vale | vale pues | y punto | punto | muy bonito todo
      que bonito todo | todo muy bien | genial todo | que bien todo | estupendo todo | vaya plan | menudo plan
      menudo dia | menuda semana | menudo panorama | vaya semana | vaya dia | vaya telita | vaya pais
      vaya cara | vaya gente | vaya hombre | vaya por dios | vaya suerte | menuda suerte | suerte la mia
      mi suerte | tipico | tipica | para variar | como siempre | como no | otra vez igual | otra vez lo mismo
      siempre lo mismo | lo de siempre | siempre igual | de nuevo lo mismo | y ahora | luego dicen
      luego dices | luego nos quejamos | luego se quejan | y aun asi | y todavia | y yo aqui | y yo sin
      y yo que | y yo pensando | y yo con | y a mi | y a mi que | a mi que me | a quien le importa
      me da igual | me da lo mismo | da igual | me importa una | me importa un | me importa un carajo
      me importa una mierda | me suda | me resbala | paso de | paso de todo | que mas da | yque | total
      total para | para que | pa que | para nada | para colmo | es que no | es que ya | es que de verdad
      de verdad que | en serio | enserio | en serio ? | es en serio | es broma no | que alguien me explique
      alguien me explica | no entiendo como | no entiendo por que | no entiendo a | no entiendo la
      no entiendo que | como es posible | como puede ser | como se puede | como puede | como pueden
      como podeis | por que no | por que siempre | por que me | por que tengo | por que tiene | porque siempre
      por que la gente | hay gente | que gente | que se callen | que se vayan | que se vaya | que pare
      que paren | que dejen | dejad de | dejen de | deja de | dejate de | parad de | basta de | basta ya
      ya esta bien | ya estuvo | ya fue | ya me canse | ya estoy | ya vale | ya les vale | ya te vale
      ya le vale | haber si | a ver cuando | deberia | deberian | deberias | tendria que | tendrian que
      habria que | podrian | podria haber | hubiera | hubiese | me gustaria | quisiera | quiero ser | necesito
      necesito un | necesito una | necesito que | necesito dormir | necesito vacaciones | necesito dinero
      necesito ya`,
  },
  {
    kind: 'greeting',
    weight: null,
    words: `
      hola | holaa | holi | holis | buenas | wenas | buenos dias | bon dia | buen dia | buenas tardes
      buenas noches | bona nit | bones | good morning | good night | que tal | como estas | como estais
      como va | que haces | saludos | un saludo | saludos a | saludos desde | saludo | adios | chao | chau
      bye | hasta luego | bienvenid* | dulces suenos | descansa | a dormir | me voy a dormir`,
  },
];
