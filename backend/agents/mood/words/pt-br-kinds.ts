import type { KindOfWords } from './mood-words.ts';

export const portugueseKinds: readonly KindOfWords[] = [
  {
    kind: 'joy',
    weight: 2.6,
    words: `
      alegrei | alegrou | alegra | alegram | alegrando | alegrar | felizinha | felizinho | feliz da vida
      muito feliz | tao feliz | radiante | radiantes | jubilo | jubiloso | eufori* | exultante | saltitante
      saltitando | pulando de alegria | dando pulos | pulinhos | sorridente | sorridentes | sorrindo | sorrir
      sorriu | sorrisao | sorrindo sozinh* | alto astral | alto-astral | astral la em cima | de bem com a vida
      vida boa | vidao | que vida | curtindo a vida | viver a vida | melhor fase | dia lindo | dia incrivel
      dia maravilhoso | noite incrivel | noite maravilhosa | semana maravilhosa | domingo perfeito
      sabado perfeito | que dia lindo | melhor noite | melhor momento | melhores momentos | ganhei o dia
      ganhei meu dia | alegrou meu dia | salvou meu dia | salvou minha vida | fez meu dia
      lacrimejando de alegria | chorando de alegria | chorei de alegria | chorando de emocao
      chorei de emocao | lagrimas de alegria | lagrimas de emocao | vibra | vibramos | vibracao | festejando
      comemoracao | gratificante | prazeros* | delirei | delirando | deliciosamente | animadissim*
      animadinh* | euforica demais | surto de alegria | surtando de alegria | realizada | realizado | plena
      plenissima | em paz | paz de espirito | que paz | leveza | coracao quentinho | quentinho no coracao
      aquece o coracao | aqueceu meu coracao | coracao transbordando | transbordando de amor | transbordo
      explodindo de felicidade | nem acredito que consegui | deu certo | deu tudo certo | vai dar certo
      conseguii | consegui sim | fui aprovad* | aprovada | aprovado | contratad* | gravida | vou ser mae
      vou ser pai | vou ser tia | nasceu | casei | noiv* | tranquilona | sossego | bem demais | to bem demais
      ri ate chorar | que maximo | o maximo | maximo demais | felicidade define | alegria define | amor define`,
  },
  {
    kind: 'awe',
    weight: 3,
    words: `
      impressionad* | impressionante | impressionou | impressiona | surreal | surreais | surreal de bom
      espetacularmente | magico | magica | magicos | magicas | magia | fora de serie | fora do serio
      fora do comum | fora da curva | de outro mundo | de outro planeta | coisa de louco | sem comparacao
      incomparav* | inigualav* | insuperav* | inacreditavel de bom | inexplicavel | indescritivel | extasiad*
      boquiabert* | de boca aberta | de queixo caido | queixo caiu | babando | babei | babadeir*
      babado demais | de tirar o folego | sem folego | sem ar | passei mal | passando mal | to passada
      to passado | to no chao | to mort* | morri com | morro com | morri aqui | me acabei | me acabo
      me acabando | que isso gente | que perfeicao | que maravilhos* | que incrivel | que espetaculo
      que talento | que obra | obra prima | obra de arte | obra-prima | que arte | aula de | deu aula
      deu uma aula | deu show | da show | deram show | dando show | show a parte | espetaculo a parte
      de arrepiar | arrepiada | arrepiado | arrepiou | arrepiante | emocionantissim* | lindao demais
      surreal de lind* | monstro sagrado | bicho e bom | e muito bom | e bom demais | e demais | e foda
      foda demais | muito foda | mt foda | mto foda | fodao | fodona | pika | brabo | braba | brabissim*
      brabos | a braba | o brabo | insano demais | sinistro demais | absurdo de bom | absurdo de lind*
      absurda de lind* | bruto demais | estouro | estourad* | estourou | pancada | pedrada | hinao | hinario
      hitou | hitao | smash | aclamad* | aclamem | aclamacao | ovacionad* | ovacao | de pe | aplaudindo
      aplausos | palmas pra | palmas para | bravissim* | magistral | monumental | colossal | majestos*
      soberan* | impecavelmente | primoroso | brilhantemente | genialidade | genio | de genio | ideia genial
      sagaz | sagacidade | arrebatou | arrebatad* | estonteant* | exuberant* | escultural | diva demais
      diva suprema | diva absoluta | rainha suprema | rainha absoluta | rainha mesmo | rainha ne | rei demais
      lenda viva | melhor de todos | melhor de todas | melhor de sempre | melhores do brasil
      melhor do brasil | melhor que tem | melhor que ja vi | a melhor de todas | o melhor de todos
      simplesmente o melhor | simplesmente a melhor | melhor impossivel | simplesmente lind*
      simplesmente maravilhos* | simplesmente perfeit* | simplesmente incrivel | sempre maravilhos*
      sempre lind* | sempre perfeit* | ta lind* | tava lind* | estava lind* | esta lind*`,
  },
  {
    kind: 'love',
    weight: 2.8,
    words: `
      amava | amar | amarei | amara | amaria | ame | amem muito | amado | amada | amados | amadas | amadissim*
      amadinh* | amadao | amem essa | amor eterno | amor verdadeiro | amor maior | amor sem fim | amor demais
      amo tanto | amo mto | amo mt | amo mais | amo ver | amo quando | amo qnd | amo qdo | amo ele | amo ela
      amo eles | amo elas | amo vc | amo vcs | amo voce | amo de | amo d+ | lovo | amey | ameei | ameyy | amo
      adorava | adoraria | adorar | adoracao | adorou | adoraram | adorado | adorada | adorados | adoro muito
      adoro demais | adoro ver | adoro ele | adoro ela | adoro esse | adoro essa | adoro vc | adoro voce
      gosto muito | gosto demais | gosto mt | gosto mto | gosto tanto | gostei muito | gostei demais
      gostei mt | gostei mto | gostava muito | gamei | gamad* | vidrad* | vidrei | caidinh* | derretid*
      derreti | derretendo | derrete meu coracao | meu bem | meu benzinho | meu docinho | benzinho | docinho
      meu xodo | xodo | xodozinho | minha vida | meu mundo | meu tudo | meu sol | meu rei | minha rainha
      meu anjo | minha flor | minha linda | meu lindo | meu querido | minha querida | meu heroi | mo | mozao
      mozaum | mozi | vida minha | paixao | paixoes | paixonite | apaixonei | apaixonante* | me apaixonei
      me apaixono | me apaixonando | casal lindo | casal perfeito | casalzao | casalzinho | lindos juntos
      fofos juntos | casa comigo | quero casar | me casava | me casaria | caso com | casar com ele
      casar com ela | quero pra mim | quero um pra mim | quero uma pra mim | quero um desse | quero uma dessa
      leva pra casa | levar pra casa | queria pra mim | me adota | me adotem | quero adotar | quero apertar
      vontade de apertar | vontade de abracar | quero abracar | quero morder | vontade de morder
      guardar num potinho | num potinho | no potinho | colocar num pote | apego | apegad* | me apeguei
      apeguei | afeicao | afeicoad* | cumplicidade | romantico | romantica | romantismo | romance lindo
      carinhosa* | carinhoso* | meiga | meigo | meiguice | meiguinh* | docura | abracos | abracinho
      abraco apertado | aperto no abraco | cafune | chamego | dengo | dengosa | dengoso | denguinh* | beijao
      beijoca* | beijos no coracao | bjs no coracao | bjao | bjinho* | bjins | bjus | familia linda
      filho lindo | filha linda | filhos lindos | mae linda | maezona | paizao | vozinha | irmazinha | amigao
      amigona | melhor amig* | amigos de verdade | presente de deus | presente na minha vida | te admiro
      admiro muito | admiro demais | fa numero 1 | sou muito fa | sou sua fa | seu fa | sua fa | fanzaco
      fazona | fa de carteirinha`,
  },
  {
    kind: 'praise',
    weight: 2.6,
    words: `
      lindu | linduu* | lindra | lindezinha | lindimais | lindah | lindoes | lindonas | gatona | gatonas
      gatao | gatos demais | gato demais | gatissimo | gatissima | belissim* | beldade | beleza rara
      bela voz | bela mulher | bela atriz | bela cantora | belo programa | belo trabalho | belos | belas
      linda voz | vozeirao | voz maravilhosa | voz incrivel | voz de anjo | canta muito | canta demais
      canta mt | canta mto | canta lindamente | canta bem | danca muito | atua muito | cozinha muito
      cozinha bem | joga muito | joga demais | manda bem | manda muito | mandou muito | mandou super bem
      mandaram bem | mandando bem | mandou ver | manja muito | manja demais | super talentos* | talentao
      talento puro | talento demais | craque* | craquissimo | monstro da | feras | ferinha | nota 1000
      nota onze | 10 10 | tirou de letra | de primeira | de ouro | de mao cheia | de qualidade | de alto nivel
      outro nivel | outro patamar | capricho | caprichad* | caprichou | caprichosa | zelo | dedicad*
      dedicacao | esforcad* | batalhadora | guerreira | guerreirao | carismatico* | carisma puro
      simpaticissim* | simpatia de pessoa | uma simpatia | um amor de pessoa | amor de pessoa
      pessoa maravilhosa | pessoa incrivel | ser humano incrivel | ser humano maravilhoso | ser de luz
      iluminada | luz propria | coracao enorme | coracao de ouro | coracao bom | bondade | bondos*
      bom coracao | boa pessoa | do bem | gente do bem | gente fina | gente finissima | parceir* | parcerinha
      parceria | companheir* | humildade | simplicidade | educadissim* | elegancia | elegantissim*
      cheia de classe | chiquerrim* | chiquissim* | luxo puro | luxuos* | um luxo | glamour | glamouros*
      podero* | maravilhosaa | maravi | maravs | maravilindo | maravilhousa | maraa | bapho | babadeira
      babadeiro | lacrou | lacrando | lacracao | lacre | lacrad* | samba na cara | sambou | sambou na cara
      sambando | tombando | tombadora | arrasadora | arrasador | arrasaram | arrasem | arrasou | arrazou
      arrazando | arraza | arrasa demais | arrasa muito | arrasa sempre | destruiu demais | destruidora
      destroi | detona | detonando | detonaram | botou pra quebrar | quebrou tudo | mitou demais | mitaram
      rei do | reizin | dona da porra toda | dona do brasil | dona de tudo | dona do mundo | chefona | musa do
      diva do | genia | genia demais | esperta | esperto | espertissim* | articulad* | sabe muito
      sabe das coisas | culta | culto | preparad* | inteligentissim* | engracadissim* | engracadao
      engracadona | comediante nata | hilaria demais | hilario demais | humorista bom | figuraca | uma figura
      e uma figura | comedia pura | comic* | divertidissim* | me divirto | me diverti | me divertindo
      divertimos | diverte | diversao | diversao garantida | melhor pessoa do mundo | perfeitinh* | perfeitao
      perfeitona | perfeitamente | bem feito o | bem vestid* | look lindo | vestido lindo | cabelo lindo
      sorriso lindo | olhos lindos | estilo | estilosissim* | gracios* | encantadora | cativou | cativa
      conquistou | conquistou meu coracao | conquistou o brasil | ganhou meu coracao | ganhou minha torcida
      ganhou meu respeito | meu respeito | meus respeitos | respeitem | respeita | todo meu respeito
      todo respeito | merece tudo | merece muito | merece ganhar | merece vencer | merece o mundo
      merece todo | mereceu ganhar | mereceu vencer | mereceu muito | merecidamente | mais que merecid*
      super merecid* | foi merecid* | vitoria merecida | justica foi feita | justica feita | foi justo
      mais justo | representou | representa | me representa | representatividade | me senti representad*
      falou tudo | falou bonito | disse tudo | falou bem | fala bem | falou e disse | falou a verdade
      falou verdades | verdades ditas | concordo plenamente | concordo muito | concordo com voce
      bem lembrado | bem colocado | bem dito | ta certissim* | certissim* | corretissim* | exatamente isso
      tem razao | com razao | coberta de razao | razao total`,
  },
  {
    kind: 'good thing',
    weight: null,
    words: `
      bom programa | boa entrevista | bela entrevista | otima entrevista | linda homenagem | homenagem linda
      bela homenagem | linda historia | historia linda | bela historia | boa historia | historia de vida
      licao de vida | exemplo de vida | grande exemplo | belo exemplo | boa ideia | boa pedida | boa escolha
      boa musica | musica boa | musicao | musicona | som bom | musica linda | linda musica | que musica
      filmaco | filmao | seriao | novelao | novelaca | programao | programaco | timaco | jogao | jogaco
      golaco | pratao | pratasso | pratos lindos | receita boa | receita maravilhosa | comida boa | cheiro bom
      gostosinh* | gostosao | delicinha | delicioso | deliciosos | deliciosas | delicia demais | saborosissim*
      apetitoso | suculent* | crocante* | cremos* | bem temperad* | no ponto | ponto perfeito
      bem apresentad* | dando agua na boca | da agua na boca | agua na boca | nham | nhami | nhac | huum
      hmm delicia | humm | yummy | refresc* | aliviad* | que alivio | ufa | ainda bem | gracas a | gracas
      sossegad* | de boas | conforto | confortante | reconfort* | consolo | acolhid* | acolhiment* | bem estar
      bem-estar | saude e paz | curad* | curou | recuperad* | recuperou | recuperando | melhoras | melhorzinh*
      sarou | sarei | viva a vida | sobrevivi | superei | superou tudo | venci | vencemos | vencendo
      vencedora* | vencedores | vencerei | vitorioso | vitoriosa | campea | bicampe* | tricampe* | tetra
      hexa | penta | tacas | trofeu* | podio | medalhista | recorde | recordes | classificad* | classificou
      avancou | passou de fase | se classificou | vai ganhar | vai vencer | tem que ganhar | tem q ganhar
      merece a final | sucesso total | sucesso sempre | muito sucesso | bombar | bombara | bombaram
      vai bombar | estourado | repercutiu | lider de audiencia | lideranca | audiencia la em cima | oferta boa
      vantagem | vantajos* | lucro | lucrei | economizei | gratuito | gratuita | brinde | brindes | sortud*
      sorteada | sorteado | privilegi* | prestigi* | honrad* | honroso | gloriosa | dadiva | milagre
      milagros* | abencoada | abencoe | ilumine | iluminou | proteja | protegid* | tenho fe | muita fe
      oracao | orando | deus e bom | deus e mais | deus e fiel | deus no comando | deus no controle
      gracas senhor | gloria a deus | aleluia | louvad* | louvor | amem | amen | axe | namaste | muita luz
      paz e amor | positividade | energia boa | boas energias | energia positiva | vibe boa | vibe
      boas vibracoes | bom humor | bem humorada | bom gosto | bom pra | bom ver | bom demais ver | bom te ver
      bom estar | boa demais | boa tarde linda | bom dia lindo | bom dia com | bom dia flor | otimo dia
      otima semana | otima tarde | otimo domingo | lindo dia | linda tarde | linda noite | feliz natal
      feliz ano novo | boas festas | feliz pascoa | feliz dia | feliz vida | felicita* | parabenizar
      parabenizando | paraben | parabenss | meus parabens | esta de parabens | estao de parabens
      to de parabens | merece parabens`,
  },
  {
    kind: 'thanks',
    weight: 2,
    words: `
      obrigada por | obrigado por | obrigada deus | obrigado deus | obrigada senhor | muito obrigad*
      mto obrigad* | mt obrigad* | obrigadissim* | obrigadao | obrigadu | brigadao | brigadinh* | brigaduu
      valeuu | valeu demais | valeu mesmo | valeeu | vlww | obgd | obgda | obgado | agradecid*
      agradecimento* | eternamente grat* | grata por | grato por | gratidao por | mt grata | muito grata
      muito grato | so agradec* | so gratidao | so tenho a agradecer | tenho que agradecer | quero agradecer
      te agradeco | retribu* | reconheciment*`,
  },
  {
    kind: 'looking forward',
    weight: null,
    words: `
      ansiosa | ansioso | ansiosos | ansiosas | ansiosissim* | ansiosa pra | ansiosa por | ansiosa para
      ansioso pra | ansioso por | ansiosona | mega ansios* | super ansios* | muito ansios* | doida pra
      doido pra | louca pra | louco pra | loka pra | loko pra | doidinha pra | nao vejo a hora de
      mal posso esperar pra | contando os dias | contando as horas | contando os minutos | contagem regressiva
      ja quero | queroo | quero mt | quero mto | quero demais | quero logo | quero mais | quero assistir
      preciso ver | preciso assistir | tenho que ver | vem logo | volta logo | chega domingo
      finalmente chegou | chegou o dia | chegou a hora | e hoje | eh hoje | hoje sim | hoje promete | promete
      prometendo | vai ser lindo | vai ser incrivel | vai ser otimo | vai ser show | vai ser top | vai ser bom
      vai ser demais | vai ser foda | vai ser tudo | vai ser epico | expectativa | expectativas
      expectativa alta | na expectativa | esperando ansios* | aguardando ansios* | ligadinha | ligadinho
      ligadissim* | ligadaco | na espera | partiuu | bora bora | vamoo | vamos la | vamo la | vamo que vamo
      vamos que vamos | simbora | simborah | pra cima | rumo a | rumo ao | empolgada | empolgado | empolgou
      empolgante* | empolgacao | animei | animou | animar | anima | hypada | hypado | hype | to surtando`,
  },
  {
    kind: 'cheering',
    weight: 1.8,
    words: `
      torcemos | torcia | torcida por | torcida pra | torco muito | torco pra | to na torcida | toda torcida
      minha torcida e | meu favorito | minha favorita | minha preferida | meu preferido | fica por favor
      volta pro | volta pra | vai ganhar sim | pode ganhar | ganha logo | leva essa | leva o titulo
      vai que e tua | vai la | vai com deus | arrasa ai | arrasa amiga | forca | forca ai | muita forca
      forca guerreir* | estamos juntos | to com voce | to contigo | tamo juntos | tamojunto | estamos com voce
      somos todos | #somostodos* | apoiar | apoiando | apoiamos | apoio total | defendo | defender
      rumo ao hexa | bora time | vai time | vai brasil | vai mengo | vai corinthians | vai verdao | chupa
      chupem | chupaa | aqui e | boraa | acredito | acreditamos | uhull | uhuul | uhu | ehh | ihu | iuhu
      ebaa | obaa | yes | yeah | aeh | aee | aew | aeww | issoo | isso ae | issae | show show`,
  },
  {
    kind: 'laughter',
    weight: 1.1,
    words: `
      krl k | haha* | hauh* | hauahu* | huahu* | hue | hueh* | hshs* | hsus* | hsuah* | haus* | ahua* | auha*
      aush* | ashu* | shuash* | uhas* | uahua* | uhauh* | rs | rssr* | rsr* | hihi* | hehe* | hohoho | lol
      lool | lmao | sksks* | skdj* | aksj* | ajsk* | gargalhei | gargalhando | gargalhada* | ri aqui
      ri litros | rindo litros | rindo ate amanha | rindo ate agora | rindo de nervoso | rindo mto | rindo mt
      ri mt | ri mto | rimos | risadas | racho | racho o bico | rachei o bico | cai na gargalhada | engasguei
      mijei de rir | mijando de rir | chorando de tanto rir | chorei de tanto rir | mortaa | to morto
      to rindo muito | to rindo demais | morrii | berro | berrei | berrando | gritando | gritoo | to gritando
      mlk | piada boa | zueira | zuera | zoeira | zuando | zoando | zoei | zoou | vira meme | vai virar meme
      melhor meme | gif`,
  },
  {
    kind: 'greeting',
    weight: null,
    words: `
      oi | oie | oii | oiee | ola | opa | e ai | eai | iai | bom dia | boa tarde | boa noite | boaa
      boa madrugada | bom diaa | bdia | bom dia gente | bom dia a todos | bom dia pra todos | bom dia brasil
      boa tarde a todos | boa noite a todos | tudo bem | tudo bom | como vai | como voce esta | tchau | tchauu
      ate mais | ate logo | ate amanha | boa noite gente | dorme bem | bons sonhos | bom descanso | bem vind*
      bem-vind* | seja bem vind* | salve salve | salve | fala galera | alo | aloo | hey | ei | manda beijo
      manda um beijo | manda bjs | manda um bjo | manda abraco | manda um abraco | mande um | mandem um
      manda um alo | manda um oi | manda salve`,
  },
  {
    kind: 'wish',
    weight: null,
    words: `
      queria | queria ser | queria estar | queria ter | queria ver | queria muito | queria tanto | queria um
      queria uma | queria que | eu queria | quem me dera | quem dera | oxala | tomara | tomara que
      espero que | espero | esperamos | gostaria | gostaria de | gostaria muito | podia | podia ter
      podia ser | podiam | bem que podia | bem que podiam | poderia | poderiam | podiam ter | podia voltar
      deveria | deveriam | devia | deviam | tinha que | tinham que | tem que ter | tem que ser | seria bom
      seria otimo | seria lindo | seria incrivel | seria legal | vontade de | que vontade | deu vontade
      me deu vontade | to com vontade | morrendo de vontade | desejo | deseja | desejando | meu sonho
      meu sonho e | sonhei | aceito doacoes | me chama | me leva | me convida | chama | chamem | convida
      convidem | tragam | traz | traga | tragam de volta | por favor | pfv | pfvr | pf | pfv ne | please
      plis`,
  },
  {
    kind: 'longing',
    weight: -0.4,
    words: `
      sdd | sdds | sddss | saudad* | sdds de | saudades de | saudade de | que saudade | que saudades
      morrendo de saudade | morro de saudade | saudades eternas | saudade eterna | saudos* | nostalg*
      lembranca* | lembrancas boas | recordar | recordando | recordacao | recordacoes | bons tempos
      bom tempo | que tempo bom | tempo bom | tempos bons | naquele tempo | na minha epoca | velhos tempos
      minha infancia | marcou minha | marcou minha infancia | epoca boa | faz falta | fazem falta | fez falta
      sentindo falta | sinto falta | sentirei falta | vai fazer falta | vai deixar saudade* | vou sentir falta
      vou sentir saudade* | sentir saudade* | ja com saudade | nunca esquec* | inesquecivel | eternamente
      ultimo episodio | ultimo programa | acabou a novela`,
  },
  {
    kind: 'sadness',
    weight: -2,
    words: `
      tristinh* | tristissim* | tristonh* | tristeza profunda | tristeza sem fim | entristec* | me entristece
      triste ver | triste com | triste por | triste pelo | triste pela | que tristeza | muito triste
      mt triste | mto triste | fiquei triste | to triste | fico triste | chorei muito | chorei mt
      chorei horrores | chorei litros | chorando horrores | chorando litros | chorando rios | choro | choros
      chorona | chorao | choramos | choraram | chorava | vou chorar | quero chorar | to chorando
      vontade de chorar | com vontade de chorar | deu vontade de chorar | nao chora | aos prantos | em prantos
      prantos | pranto | lagrima | lagrimando | lagrima nos olhos | com lagrimas | coracao partido
      coracao apertado | coracao doi | coracao doendo | partiu meu coracao | parte meu coracao
      parte o coracao | partir o coracao | cortou o coracao | corta o coracao | corta meu coracao
      cortou meu coracao | dor no coracao | dor no peito | aperto no peito | aperto no coracao
      no na garganta | magoa | magoas | magoad* | magoou | magoar | magoei | machuc* | ferida* | mal de amor
      desilusao | desiludid* | desolador* | abalad* | abalou | abatid* | abatiment* | arrasad* | acabada
      acabado | destruida | destruido | despedac* | cabisbaix* | melancol* | deprimente | deprimid*
      depressao | depre | depressiva | depressivo | bad | na bad | bateu a bad | bad bateu | mo bad
      sofrencia | fossa | na fossa | sofro | sofri | sofrendo | sofrimento | sofredor* | sofria | sofrem
      lament* | lastim* | pesar | meus pesames | pesames | condolencias | sentimentos a familia
      meus sentimentos | luto | em luto | enlutad* | velorio | enterr* | caixao | cemiterio | obito | morreram
      faleceu | falecimento | se foi | nos deixou | perda | perdas | irreparavel | descanse em paz
      descansa em paz | vai em paz | rip | r i p | orfao | orfaos | viuva | viuvo | sozinha no mundo
      sozinho no mundo | solitari* | abandono | abandonad* | desampar* | infeliz | infelizes | infelicidade
      pobrezinh* | pobre coitad* | coitadinh* | coitadissim* | tadinha | tadinho | tadin | tadinha da
      tadinho do | tadinho dele | tadinha dela | judiacao | judia | judiaria | do dele | do dela | tenho do
      fiquei com do | me da do | deu do | da do | da ate do | peninha | que peninha | da pena | me da pena
      tenho pena | fiquei com pena | sem esperanca | desesperanca | perdi a fe | perdi as esperancas | desamor
      despedida | despedidas | partiu dessa | sair do programa | fora do programa | foi embora | vai embora
      indo embora | deixando o programa`,
  },
  {
    kind: 'anger',
    weight: -2.4,
    words: `
      raivos* | enraivec* | com raiva | com odio | mo raiva | morrendo de raiva | morro de raiva
      morro de odio | morrendo de odio | raiva disso | raiva dele | raiva dela | raiva desse | raiva dessa
      raiva demais | tenho raiva | tenho odio | tanta raiva | tanto odio | muita raiva | muito odio
      me da raiva | me da odio | da raiva | da odio | da um odio | peguei odio | peguei raiva | tomei odio
      odio dessa | odio desse | odio mortal | odio eterno | odio no coracao | odio | odeia | odeiam | odeio
      odiamos | odiarei | odiado | odiada | detestavel | detestei | detesta | furiosa | furioso | furiosos
      furia | enfurec* | colera | irada demais | irritou | irritando | irritam | irritar | irritacao
      irritada | irritado | irritantes | irritantissim* | putaco | putassa | puta da vida | puto da vida
      pistola | pistolei | pistolou | pistolando | to pistola | ficou pistola | boladao | boladona | bolada
      bolado | to bolad* | revolta | revolta define | revoltante | revoltado | revoltada | revolto
      me revolta | me revolto | indigna | indignacao total | indignada | indignado | inconformad*
      inconformavel | inadmissivel | inadmissiveis | inaceitaveis | intoleravel | intragavel | intragaveis
      insupo* | ninguem suporta | nao da pra aguentar | nao da pra engolir | nao desce | nao me desce
      nao passa na garganta | ranco | ranso | que ranso | rancinho | pego ranco | pego ranso | to com ranco
      criando ranco | criei ranco | birra | pirraca | pirracent* | quero bater | vontade de bater
      vontade de socar | quero socar | vontade de matar | quero matar | vou matar | queria matar | dar na cara
      dar uma surra | merece uma surra | merece apanhar | merece um soco | soco na cara | meter a mao
      enfiar a mao | tapa na cara | tapao | voadora | esganar | enforcar | espancar | esmurrar | explodir
      mandar tomar | mandar a merda | vao a merda | vai a merda | vai pra casa | vaza daqui | some daqui
      desaparece | suma | ninguem te aguenta | ninguem suporta mais | chega disso | chega desse | chega dessa
      ja deu o que | to farta | to farto | farta | farto | fartos | enchi | encheu | de saco cheissim*
      sem saco | nao tenho saco | haja saco | enche | torra a paciencia | torrando | paciencia acabou
      acabou a paciencia | paciencia zero | zero paciencia | paciencia tem limite | sem paciencia pra
      me estressa | me estressei | estressei | estressando | estressada | estressado | estressante | surtada
      surtado | treta | tretas | tretando | barraqueir* | encrenc* | bate boca | bateboca | discutindo
      discussao | brigaram | brigou | xing* | palavrao | palavroes | aff que odio | affs que | oh odio
      o odio | que inferno | inferno na terra | pelo amor ne | faca-me o favor | faca me o favor | me erra
      me deixa em paz | me deixem | ah va | ah vai | ah para | ah nem | va se catar | vai se catar | vai catar
      vai te catar | vai cagar | vai dormir | vai lavar | vai estudar | vai trabalhar | vai procurar`,
  },
  {
    kind: 'complaint',
    weight: -1.7,
    words: `
      reclamar | reclamou | reclamando | reclamo | reclame aqui | reclamona | chatao | chatona | chatonild*
      chatona demais | chata demais | chato demais | chatos | chatas | chatear | chateia | chateou | chateada
      chateado | muito chato | ta chato | ta chata | ficou chato | que programa chato | programa chato
      programa ruim | programa fraco | programa horrivel | entrevista chata | entrevista ruim
      entrevista fraca | prova chata | prova ruim | prova ridicula | mal planejad* | mal editad* | edicao ruim
      mal dirigid* | mal atendid* | mal explicad* | mal contad* | mal vestid* | mal acabad* | malacabad*
      mal cantad* | canta mal | cantou mal | cozinha mal | cozinhou mal | joga mal | jogou mal | mal demais
      mal pra | foi pessimo | foi horrivel | foi ruim | foi fraco | ta ruim | ta feio | ta foda | ta dificil
      ta osso | ta tenso | ta puxado | puxado | complicado isso | dificil defender | dificil de defender
      dificil de engolir | dificil de assistir | nao da pra ver | nao da pra assistir | nao assisto
      nao assisto mais | parei de ver | parei de assistir | desisti | desisto | tira do ar | tirem do ar
      tirem ele | tirem ela | tira essa | tira esse | tirem essa | tirem esse | tira ele | tira ela | saiam
      sai logo | sai dessa | manda embora | mandem embora | demitam | demite | foraa | fora daqui
      tinha que sair | tem que sair | merece sair | merecia sair | devia sair | vai sair | piorando
      piorando cada vez | cada vez pior | so piora | de mal a pior | nada bom | nada boa | nada legal
      nada engracad* | sem graca nenhuma | zero graca | graca zero | nao teve graca | nao vejo graca
      nao achei graca | nao ri | nao tem graca nenhuma | sem emocao | sem vida | sem sabor nenhum
      sem talento | sem carisma | sem conteudo | sem qualidade | sem criatividade | sem pe nem cabeca
      sem cabimento | nao tem cabimento | descabid* | sem logica nenhuma | sem futuro | sem preparo
      sem respeito | sem moral | sem limites | perdeu a graca | perdeu a mao | perdeu a nocao
      perdeu o brilho | perdeu o sentido | perdeu a linha | perdeu feio | deixou a desejar | deixa a desejar
      deixando a desejar | aquem | abaixo da media | decepcionou | decepcionada | decepcionado | decepcionei
      decepcionante* | que decepcao | decepcao total | esperava mais | esperava muito mais | esperava melhor
      expectativa x realidade | frustrada | frustrado | frustrou | frustracao | flopou | flopad* | flop
      flopando | fracassou | fracassad* | micou | mico | que mico | pagou mico | pagando mico | pagar mico
      mico total | queimou o filme | queima filme | passou do ponto | passou dos limites | passou da conta
      salgado demais | sem sal | gorduros* | gororoba | lavagem | grude | borrachud* | azed* | mofad*
      nojento demais | cara ruim | aparencia ruim | demora demais | demorou muito | interminavel
      nao acaba nunca | nao acaba mais | nunca acaba | enrolacao | enrolou | enchendo linguica | enchecao
      enchecao de | linguica | embroma* | muita propaganda | muito comercial | muito intervalo
      tanto comercial | so propaganda | so comercial | intervalo enorme | cedo demais | tarde demais
      muito tarde | passa tarde | tao tarde | nao vale a pena | nao valeu a pena | nao vale nada | desperdic*
      dinheiro jogado fora | perdi meu tempo | perdendo tempo | nao recomendo | jamais recomend*
      propaganda enganosa | descas* | desleixo | desleixad* | relaxo | porcari* | gambiarra | bagunca
      baguncad* | uma zona | esculhamb* | avacalh* | desandou | degringol* | desmoron* | ladeira abaixo
      caiu muito | caiu o nivel | nivel baixo | baixo nivel | baixaria | baixarias | baixissimo nivel | apela*
      apelou`,
  },
  {
    kind: 'contempt',
    weight: -2,
    words: `
      ridicularia | ridiculissim* | ridicularizad* | ridiculo isso | patetica | pateticos | pateta | palhaca
      palhaco | palhacos | que circo | vergonhosa | vergonhoso | vergonhad* | que vergonha alheia
      morri de vergonha | morro de vergonha | vergonha da profissao | passa vergonha | passou vergonha
      lamentavel isso | deplor* | decadente* | decadencia | deprimente demais | fundo do poco
      o fim da picada | fim da picada | fim do mundo | e o cumulo | o cumulo | cumulo do | onde ja se viu
      pode isso | pode um negocio desse | como pode | tem cabimento | quem e voce | quem essa pensa
      quem ele pensa | se acha | se achando | se acha demais | se acham | achando que | ta se achando
      se acha a | se acha o | metida | metido | metidinh* | metida a | metido a | nariz em pe | nariz empinado
      salto alto | empinad* | esnob* | arrogancia | arrogante demais | prepotencia | soberba
      convencida demais | presunc* | antipatic* | antipatia | grossa demais | grosseira | estupida | estupido
      mal educadissim* | deselegant* | inconvenient* | sem educacao | intrometid* | enxerid* | abelhud*
      fofoqueir* | futriqueir* | linguarud* | venenos* | jararaca | cascavel | vibora | megera | sonsinha
      sonsice | cinica | cinico | dissimulad* | falsa demais | falsiane | falsianes | falsidade demais
      duas caras | fingid* | fingiment* | finge | fingindo | forcad* | forcou | forcando | forca a barra
      forcando a barra | forcou a barra | forcou amizade | plastificad* | fake | fakes | hipocrisia
      hipocrita | demagog* | lacaio | puxa sacos | bajul* | baba ovo | babaovo | baba-ovo | lambe bota*
      interesseir* | oportunis* | aproveitador* | exploradora | explorador | vitimismo | mimimis | coitadismo
      chororo | frescurent* | fresquinha | mimada | mimado | birrent* | infantiloide | criancona
      crianca mimada | imaturidade | insuportavelmente | maleta | pentelh* | pe no saco | porre | que porre
      um porre | porre de | xarop* | malao | encosto | desgraca | traste | trastes | estorvo | inutilidade
      inuteis | imprestav* | incapaz de | incompetente | despreparo | burrice | burrao | burrona | burrinh*
      jumento | jumenta | asno | anta | toupeira | ameba | acefal* | ignorancia | ignorantes | alienad*
      alienacao | idiotice* | idiotas | imbecilidade | imbecis | babaquice* | babacao | otaria | otarice
      bestial | besteirol | bobajada | bobeira | bobalh* | bobao | bobona | tapad* | lesad* | songamonga
      sonso demais | panaca | mane | manezao | trouxa demais | fraca demais | fraco demais | fraquissimo
      amadorismo | amadora | meia tigela | de quinta | de quinta categoria | quinta categoria
      segunda categoria | vagabundagem | safadeza | safada | safado | sem vergonhice | descarad*
      descaramento | cara dura | oleos* | canastr* | sem sal nem acucar | sem sal e sem acucar | insoss*
      apagad* | inexpressiv* | sem expressao | robotic* | voz chata | voz irritante | voz horrivel
      voz insuportavel | risada irritante | risada forcada | risada chata | gritaria | gritona | escandalosa
      escandaloso | espalhafatos* | brega demais | breguice | cafonice | jequice | feiura | feiosa | feioso
      feinh* | feiao | feiona | horrenda | horripilante | pavoros* | tenebros* | assombros* | macabr*
      grotesc* | tosquice | toscao | tosqueira | tosquissim* | bizarrice | estranhissim* | esquisit* | cringe
      vergonhinha`,
  },
  {
    kind: 'swearing',
    weight: -1.6,
    words: `
      crl | krl | caralho | caraio | caralhoo | carai | carlho | karai | kct | kcete | cacete | porr | porra
      poha | pohha | puta | putz | pqp | pqpp | puta q pariu | putaquepariu | puta que o pariu | puta merda
      pora | buceta | bct | boceta | foda | fodase | foda-se | fds essa | fodac | fodase isso | fodasse
      foder | fodeu | fudeu | fuder | fudendo | fodendo | merda | merdas | merdinha | bosta | bostas
      bostinha | coco | coco de | cu | cuzao | cuzona | cuzoes | cuzudo | kuzao | viadinho | arrombado
      arrombada | desgracad* | desgraca de | disgrac* | inferno | diabos | diacho | raios | maldita | maldito
      malditos | malditas | praga de | miseravel | miseraveis | misera | fdp | fdps | filha da puta
      filhadaputa | filhodaputa | filho duma egua | filha da mae | filho da mae | vsf | vtnc | vtmnc | tnc
      tmnc | sfd | sfder | pnc | ppk | vadia | vagabunda | vagabundo | vagabundos | piranha | piriguete
      piranhuda | quenga | rapariga | cachorro safado | cadela | nojento | nojenta | nojentos | nojentas
      lixo humano | lixos | lixao | lixo de | um lixo | uma merda | uma bosta | uma porcaria | que bosta e
      que merda e | essa merda | essa porra | essa bosta | esse lixo | esse merda | desse lixo | dessa merda
      nessa merda | nessa porra | desse merda | escroto | escrota | escrotos | escrotice | babaca | babacas
      otario | otarios | imbecil | cretino | cretina | canalha | crapula | cafajeste | ordinari* | salafrari*
      tranqueira | fuleir* | fuleragem | sacana | sacanagem | sacanagi | filho da p | filho da ... | corna
      corno manso | chifrud* | bundao | bunda mole | bundamole | broxa | brocha | punhet* | pau no cu
      enfia no cu | enfie no | enfia no`,
  },
  {
    kind: 'disgust',
    weight: -2.2,
    words: `
      nojinho | nojeira total | nojo de | que nojo | que nojinho | me da nojo | da nojo | tenho nojo
      nojo disso | nojo dele | nojo dela | eca | ecaa | eca que | credoo | credo que | ui credo | argh | urgh
      blergh | ble | eww | eww que | asquerosa | asqueroso | asco | repulsiv* | repulsa | repugnante | nausea*
      ansia | ansia de vomito | vomitei | vomitando | vomitar | quero vomitar | vontade de vomitar | gorfei
      gorfar | gorfando | embrulha o estomago | embrulhou | estomago embrulhado | fedorent* | fedeu | feder
      catinga | catingu* | podres | podridao | podre demais | apodrec* | porquice | porqueira | imundo
      imunda | sebos* | sebento | barata na | lombriga | verme | piolho | catarro | arroto | peido | chule
      suvaco`,
  },
  {
    kind: 'fear',
    weight: -1.6,
    words: `
      medoo | medinho | com medo | morrendo de medo | morro de medo | tenho medo | que medo | me da medo
      da medo | fiquei com medo | medo disso | assustei | assustou | assustad* | susto | pavor | apavor*
      pavoroso | panico | aterroriz* | aterrador* | terror | horroriz* | tenebroso | tremendo de medo
      nervosa | nervoso | nervosissim* | to nervosa | to nervoso | que nervoso | me da nervoso | nervosismo
      tensa demais | que tenso | que tensao | tensao total | aflita | aflito | aflitiv* | agoniad* | agoniante
      que agonia | me da agonia | angustiante | angustiada | angustiado | que angustia | desesperada
      desesperado | desesperador* | que desespero | bateu o desespero | desespero | apreensiv* | apreensao
      preocupante | preocupada | preocupado | perigo | perigoso | arriscad* | ameaca | ameacad* | socorroo
      alguem me ajuda | alguem me salva | me salva | me salvem | me tira daqui | me tirem`,
  },
  {
    kind: 'tired or ill',
    weight: -1.3,
    words: `
      cansada | cansado | cansadissim* | cansadinh* | canseira | exaust* | esgotada | esgotado | acabadissim*
      morta de cansaco | morto de cansaco | morta de cansada | morto de cansado | mortinha | quebrada de
      sem energia | sem forcas | sem forca | sem animo | desanimada | desanimado | desanimo | sono | sonoo
      soninho | sonolent* | sonolencia | com sono | to com sono | morrendo de sono | morta de sono
      morto de sono | caindo de sono | da sono | deu sono | que sonoo | me deu sono | dormindo em pe
      nao dormi | nao durmo | sem sono | insonia | insone | noite mal dormida | mal dormi | dormi mal
      dormi pouco | acordei cedo | acordar cedo | acordei com dor | virad* | virei a noite | preguica
      preguicos* | doente | doentinha | doentinho | adoec* | passando muito mal | mal estar | enjoada | enjoo
      tonta de | tontura | tosse | tossindo | garganta inflamada | dor de garganta | dor de barriga
      dor de dente | dor nas costas | dor no corpo | dor de ouvido | colica | colicas | enxaqueca
      cabeca doendo | cabeca explodindo | doendo | doeu | doida de dor | dolorid* | internad* | uti | tumor
      leucemia | infarto | avc | covid | dengue | virose | infeccao | inflam* | machucada | machucado
      fratur* | quebrei o | quebrei a | torci o | ressaca | de ressaca | ressacad* | bebad* | bebum
      morrendo de fome | morta de fome | morto de fome | passando fome | faminta | faminto
      calor insuportavel | que calor | morrendo de calor | que frio | morrendo de frio | tpm | de tpm
      ansiedade | crise de ansiedade | crise de choro | surtando de | ataque de panico`,
  },
  {
    kind: 'boredom',
    weight: -1.5,
    words: `
      tedio | que tedio | tedios* | entediada | entediado | entediante | monoton* | mesmice
      sempre a mesma coisa | mesma coisa de sempre | de novo isso | isso de novo | outra vez isso | repetid*
      repetitivo | repeteco | batid* | manjad* | cliche | previsiv* | enjoad* | enjoei | saturad* | saturou
      ninguem mais aguenta | ja cansou | ja enjoou | cansou ja | arrastad* | paradao | morto demais
      nada pra fazer | sem nada pra fazer | nada pra ver | nada pra assistir | nao tem nada pra
      nao tem nada na | nada de bom | nada de interessante | nada que preste | so porcaria | perdi o interesse
      desinteressante`,
  },
  {
    kind: 'injustice',
    weight: null,
    words: `
      injusta | injustos | injustas | injustissim* | injusticad* | injustamente | que injustica
      muito injusto | mt injusto | mto injusto | nao foi justo | nao e justo | nao e justo isso | foi roubad*
      roubada | roubado | roubaram | roubalheira | roubou | roubando | ladra | ladroes | larapi* | marmeladas
      armad* | armacao | jogo sujo | trapac* | comprad* | vendid* | juiz ladrao | juiz comprado | protegida
      protegido | protecionis* | protegem | panela | panelinha | favoritismo | favorece* | beneficiad*
      perseguicao | perseguid* | perseguem | implicancia | implica | implicam | implicando | pega no pe
      pegam no pe | pegando no pe | perseguindo | preconceito | preconceituos* | racismo | racista | machismo
      machista | machistas | homofobia | homofobic* | transfob* | gordofob* | elitis* | sexis* | misoginia
      feminicidi* | agressor* | agressoes | violencia | violenta | violento | estupro | estuprador*
      pedofilia | abuso | abusos | abusivo | assedio | assediador* | assediada | bullying | discrimin*
      opress* | desigualdade | desumanidade | crueldade | covardia | covarde | covardes | traicao | traiu
      trair | traidora | traindo | chifre | chifres | corrupto | corruptos | corrupcao | impunidade | impune
      mafioso | quadrilha | bandido | bandidos | bandidagem | criminoso* | assassino* | assassinato | matador
      tortura | ditadura | censura | censurad* | mentiu | mentindo | mentem | mentiroso | mentirosa
      mentirada | mentirinha | mentirosos | falsos | enganou | enganando | enganar | enganacao
      enrolando o povo | manipula | manipulacao | manipuladora | manipulador | sensacionalismo | exploracao
      explorando`,
  },
  {
    kind: 'surprise',
    weight: null,
    words: `
      nossa | nossaa | nosa | noss | nossa senhora | nossinhora | nss | nuss | nuh | caraca | caracas
      caramba | carambolas | caracoles | uau | uaau | uou | wow | eita | eitaa | eitcha | eita porra
      eita preula | vish | vixe | vixi | ixe | ixi | oxe | oxente | oxi | oche | arre | arriegua | arre egua
      ave | ave maria | vala | valha | viche | pasm* | passad* | choquei | chocou | chocante | to chocad*
      estarrecid* | perplex* | surpresa | surpreso | surpreend* | inacreditavel | inacreditaveis | nao creio
      naocreio | n creio | nao acreditei | nao to acreditando | to sem acreditar | como assim | comoassim
      oi ? | q isso | que isso | quee | ueh | ue | uai | gente | gentee | gent | gente do ceu | meu deus
      meudeus | mds | md | mdss | meo deus | deus do ceu | deus me livre | deus me free | deus e pai | jesus
      jesus amado | jesuis | jisuis | senhor | senhor amado | minha nossa | minha nossa senhora
      nossa senhora aparecida | pai amado | pai do ceu | ceus | santo deus | misericordia | sangue de jesus
      ta amarrado | credo em cruz | cristo | jesus cristo | virgem | virgem maria | mano | mano do ceu | manoo
      mulequ* | velho | vei | veio | bicho | meu | parca | brother | bro | mermao | rapaz | menina | menino
      minina | amiga | miga | migo | amigx | mona | bicha melhore | bee | biu`,
  },
  {
    kind: 'irony',
    weight: null,
    words: `
      sqn | soquenao | so que nao | ta bom ne | ta bom entao | ah ta | ahta | aham | aham claudia
      aham senta la | senta la | claro ne | claro que nao | obvio que | obvio | logico que | imagina se
      parabens pra voce que | parabens aos envolvidos | parabens envolvidos | palmas pra ele que
      grande coisa | bela bosta | bela merda | belo exemplo de | bonito hein | bonito ne | que bonito hein
      muito bonito hein | legal hein | que legal hein | que otimo ne | otimo ne | nossa que | nossa que legal
      uau que | so acho | so acho que | eu so acho | acho bom | acho e pouco | achei pouco | tomaa | tomem
      quem diria | quem mandou | quem nunca | me engana que eu gosto | conta outra | conta outra vai
      faz favor | fala serio | falaserio | serio isso | serio mesmo | serio gente | serio que | e serio isso
      ta de brincadeira | ta de sacanagem | so pode ser | so pode | brincadeira ne | brincadeira tem hora
      ta serto | serto | tendi nada | entendi nada | nada contra mas | desculpa mas | me desculpe mas
      me desculpem | desculpem | desculpa ai | com todo respeito | sem querer ofender | ninguem perguntou
      e eu com isso | e dai | quem se importa | tanto faz | dane-se | dane se | danese | to nem ai | nem ai
      nem ligo | cansei de | eu hein | eu heim | eu ein | aff vei | hein | heim | ein | ne querida | ne amore
      ne amor | ne meu bem | querida melhore | melhorem | menos ne | bem menos | beem menos | menas
      apenas pare | apenas parem | so para | so parem | paraa | para que ta feio | que feio`,
  },
];
