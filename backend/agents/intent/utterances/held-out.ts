import type { Intent } from '../../../../shared/conversation/intent.ts';
import type { Language } from '../../../../shared/language.ts';

/** Utterances that no classifier learns from: what its accuracy is measured on. One a line. */
export const heldOut: Readonly<Record<Language, Readonly<Record<Intent, string>>>> = {
  es: {
    'cancel-service': `
      buenas, llamo porque deseo cancelar la suscripción de televisión
      quiero que me den de baja el internet y el cable
      ya no voy a usar el servicio, por favor cancélenlo
      cuál es el trámite para la baja del servicio
      hasta acá llegué, denme la baja
      estoy pensando en cancelar todo
      quero canselar el plan
      les aviso que no voy a continuar, den de baja mi línea
      a partir de hoy no quiero tener más este servicio
    `,
    'bill-question': `
      no me cuadra el valor que me cobraron
      por qué este recibo vino tan alto
      hay un cargo extraño en mi boleta
      puede verificar si mi factura está bien calculada?
      me están cobrando demás desde enero
      siempre me llegaba 30 y ahora 45, qué pasó
      me pueden explicar la factura?
      el total que figura en mi recibo no tiene sentido
      qué significa ese cobro de "reconexión"
    `,
    'bill-copy': `
      me hace falta el recibo de febrero, me lo mandan?
      podrías enviarme el pdf de mi última factura
      se me extravió la boleta, quiero otra copia
      xfa mandenme la factura al correo
      quisiera descargar el recibo
      me urge el comprobante de la factura de este mes, me lo envían?
      borré sin querer el correo con mi recibo, me lo reenvían
    `,
    'e-billing': `
      quiero dejar de recibir la factura en papel
      cómo me paso a la factura digital
      me gustaría que todas mis facturas lleguen por email
      dar de alta el recibo electrónico
      prefiero boleta digital
      no quiero que el cartero me traiga más la boleta, solo correo electrónico
      afiliarme a recibo digital
    `,
    'no-signal': `
      se me fue el internet
      la tele me dice que no hay señal
      el deco no enciende desde anoche
      mi wifi no sirve
      la imagen se queda pegada a cada rato
      ay no tengo cable otra vez
      no me cargan los canals
      llevo toda la tarde sin tele
      el modem parpadea en rojo y no navega
    `,
    'upgrade-plan': `
      me gustaría pasarme a un plan con más canales
      quiero agregar el fútbol a mi paquete
      cámbienme al Essential Plus por favor
      necesito más megas
      quiero un plan superior al que tengo
      sumame HBO al plan
      se puede poner más canales de películas en mi paquete?
      quiero el doble de velocidad
    `,
    'plan-question': `
      qué precio tiene el Essential Plus?
      me cuenta qué trae el plan Premium
      cuáles son los planes disponibles
      el plan familiar incluye deportes?
      cuál es el más económico de sus planes
      y cuánto sale el básico?
      cuántos canales trae cada plan
      cuánto me saldría el plan con HBO
    `,
    'payment-arrangement': `
      puedo pagar mi deuda en varias cuotas?
      no me alcanza este mes, me dan una prórroga?
      quisiera hacer un convenio para ponerme al día
      se puede pagar una parte ahora y otra después
      perdí el trabajo y no puedo con la factura
      tengo dos recibos atrasados, me dejan ir pagando de a poco?
      podrían esperarme hasta el viernes para pagar
    `,
    'moving-house': `
      me estoy por mudar de departamento
      quiero llevar mi servicio a otra dirección
      el próximo mes cambiamos de casa
      cómo traslado el internet a mi nuevo domicilio
      nos vamos a vivir a otra ciudad y queremos seguir con el cable
      dejo este departamento en junio, cómo llevo el servicio
      quiero cambiar el lugar donde está instalado, vivo en otra parte ahora
    `,
    'talk-to-person': `
      me puedes comunicar con un asesor?
      prefiero que me atienda una persona
      quiero hablar con alguien de verdad
      pásame un humano ya
      no quiero seguir con el bot
      hay algún agente disponible?
      quiero que me llame un asesor
      esto lo tiene que ver un humano
    `,
    complaint: `
      es una vergüenza cómo tratan a los clientes
      quiero dejar asentada una queja
      ya van tres veces que vienen y no arreglan nada
      qué servicio tan malo
      nadie se hace cargo, es un desastre
      nunca cumplen con las visitas, qué falta de seriedad
      me atendieron con una grosería tremenda
    `,
    greeting: `
      hola buenas tardes
      buenos días señorita
      hola, qué tal todo
      holaaa
      hola, me podrías ayudar con algo?
      buenas tardes, cómo están
      holi
    `,
    thanks: `
      muchas gracias por su ayuda
      gracias, muy amable
      te lo agradezco un montón
      mil gracias lana
      graciasss
      le agradezco su paciencia
      gracias por resolverlo tan rápido
    `,
    goodbye: `
      chau, hasta luego
      eso es todo por ahora
      listo, nada más
      nos hablamos, adiós
      ya está, no necesito más nada
      bueno, hasta la próxima, chau
      era solo eso
    `,
    yes: `
      dale, hacelo
      sí, está bien
      claro, procede
      sí, quiero la oferta
      me parece perfecto, acepto
      okok
      sí dale, cambiame el plan
      de acuerdo, adelante con eso
    `,
    no: `
      no, no me sirve
      la verdad no me interesa
      no quiero esa oferta, gracias
      de ningún modo
      que no
      prefiero no
      no, mejor déjelo así
      nooo gracias
    `,
    'out-of-scope': `
      cuál es la receta del arroz con pollo
      quién va a ganar las elecciones
      cuéntame un cuento
      necesito comprar un pasaje de avión
      cómo está el clima en Quito
      haceme la tarea de historia
      a qué hora abre el supermercado
      cuánto mide la torre Eiffel
    `,
  },
  'pt-BR': {
    'cancel-service': `
      boa tarde, gostaria de cancelar a minha assinatura de tv
      quero que cancelem minha internet e tv
      não vou mais usar o serviço, podem cancelar
      qual o procedimento pra cancelar
      chega, cancela tudo
      tô querendo cancelar o plano
      aviso que não vou continuar, podem encerrar minha linha
      a partir de hoje não quero mais ter essa tv
    `,
    'bill-question': `
      o valor da fatura não tá batendo
      por que esse boleto veio tão alto
      tem uma cobrança estranha na minha conta
      pode conferir se minha fatura tá correta?
      estão me cobrando a mais desde janeiro
      sempre vinha 90 e agora veio 150, o que houve
      me explica minha fatura
      o total da minha conta não faz sentido
      o que é essa cobrança de religação
    `,
    'bill-copy': `
      preciso da fatura de fevereiro, me envia?
      poderia me mandar o pdf da última conta
      perdi o boleto, quero outro
      pfv manda a 2 via no meu email
      queria baixar minha fatura
      apaguei sem querer o e-mail da fatura, reenvia pra mim
      preciso urgente do boleto deste mês
    `,
    'e-billing': `
      quero parar de receber a conta em papel
      como mudo pra fatura digital
      gostaria que todas as faturas chegassem por email
      cadastrar conta por e-mail
      prefiro boleto digital
      não quero mais conta pelo correio, só por e-mail
      aderir ao boleto digital
    `,
    'no-signal': `
      minha internet caiu
      a tv diz que tá sem sinal
      o aparelho não liga desde ontem
      meu wifi não funciona
      a imagem fica congelando direto
      to sem tv de novo
      canais nao carregam
      tô a tarde toda sem tv
      o modem tá piscando vermelho e não navega
    `,
    'upgrade-plan': `
      gostaria de passar pra um plano com mais canais
      quero colocar o futebol no meu pacote
      me muda pro Essential Plus por favor
      preciso de mais mega
      quero um plano superior ao meu
      adiciona HBO no meu plano
      dá pra colocar mais canais de filme no meu pacote?
      quero o dobro da velocidade
    `,
    'plan-question': `
      qual o valor do Essential Plus?
      o que vem no plano Premium
      quais são os planos disponíveis
      o plano família tem esporte?
      qual o mais barato de vocês
      e o básico, quanto sai?
      quantos canais tem cada plano
      quanto sairia o plano com HBO
    `,
    'payment-arrangement': `
      posso pagar minha dívida em várias parcelas?
      esse mês não dá, podem adiar?
      queria fazer um acordo pra ficar em dia
      dá pra pagar uma parte agora e outra depois
      fiquei desempregada e não consigo pagar a conta
      tenho duas contas atrasadas, posso ir pagando aos poucos?
      podem esperar até sexta pra eu pagar?
    `,
    'moving-house': `
      tô mudando de apartamento
      quero levar meu serviço pra outro endereço
      mês que vem vamos trocar de casa
      como transfiro a internet pro meu novo endereço
      a gente vai morar em outra cidade e quer continuar com a tv
      saio desse apartamento em junho, como levo o serviço
      quero trocar o lugar da instalação, moro em outro lugar agora
    `,
    'talk-to-person': `
      pode me passar pra um atendente?
      prefiro ser atendida por uma pessoa
      quero falar com alguém de verdade
      me passa um humano já
      não quero mais falar com o robô
      tem algum atendente disponível?
      quero que um consultor me ligue
      isso precisa ser visto por um humano
    `,
    complaint: `
      é uma vergonha como tratam o cliente
      quero deixar uma reclamação
      já vieram três vezes e não consertaram nada
      que serviço péssimo
      ninguém faz nada, um desastre
      nunca cumprem as visitas, que falta de seriedade
      me trataram com muita grosseria
    `,
    greeting: `
      oi boa tarde
      bom dia moça
      oi, tudo joia?
      oiii
      olá, pode me ajudar com uma coisa?
      boa tarde, como estão
      oizinho
    `,
    thanks: `
      muito obrigado pela ajuda
      obrigada, você é um amor
      te agradeço demais
      valeu mesmo lana
      obrigadaaa
      agradeço a paciência
      obrigado por resolver tão rápido
    `,
    goodbye: `
      tchau, até mais
      por hoje é só isso
      pronto, mais nada
      até logo, fica bem
      era só isso que eu precisava
      bom, até a próxima, tchau
      era isso mesmo, até
    `,
    yes: `
      pode fazer sim
      sim, tá bom
      claro, pode seguir
      sim, quero a oferta
      acho ótimo, aceito
      simmm
      sim, pode trocar meu plano
      concordo, vai em frente com isso
    `,
    no: `
      não, não serve pra mim
      na verdade não tenho interesse
      não quero essa oferta, obrigado
      de forma nenhuma
      nãoo
      prefiro não
      não, melhor deixar assim
      nãooo obrigada
    `,
    'out-of-scope': `
      qual a receita de feijoada
      quem vai ganhar a eleição
      me conta uma história
      preciso comprar passagem de avião
      como tá o clima em São Paulo
      faz minha lição de história
      que horas abre o mercado
      qual a altura da torre Eiffel
    `,
  },
  en: {
    'cancel-service': `
      good afternoon, I'd like to cancel my tv subscription
      please terminate my internet and cable
      I won't be using the service anymore, cancel it
      what is the process for cancelling
      enough, cancel everything
      thinking of cancelling my plan
      pls cancell my acount
      just letting you know I'm not continuing, close my line
      from today I don't want to have this service any longer
    `,
    'bill-question': `
      the amount on my bill doesn't add up
      why is this invoice so high
      there's a strange charge on my account
      can you verify that my bill is correct?
      you've been charging me too much since January
      it was always 90 and now it's 150, what happened
      explain my bill to me
      the total on my statement makes no sense
      what does that "reconnection" charge mean
    `,
    'bill-copy': `
      I need the February bill, can you send it?
      could you send me the pdf of my last invoice
      I misplaced my bill and want another copy
      pls email me my bill
      I'd like to download my statement
      I deleted the email with my bill by mistake, resend it
      urgently need this month's invoice, send it over
    `,
    'e-billing': `
      I want to stop getting bills on paper
      how do I switch to digital billing
      I would like all my bills by email
      sign up for paperless
      I prefer electronic bills
      no more bills in the post, only email
      enrol in electronic statements
    `,
    'no-signal': `
      my internet went down
      the tv says there is no signal
      the box hasn't turned on since last night
      my wifi doesn't work
      the picture keeps freezing
      no cable again
      chanels not loading
      been without tv all afternoon
      the modem blinks red and nothing opens
    `,
    'upgrade-plan': `
      I'd like to go to a plan with more channels
      I want football added to my package
      please change me to Essential Plus
      I need more speed
      I want a higher plan than mine
      add HBO for me
      can I put more movie channels in my package?
      I want double the speed
    `,
    'plan-question': `
      what's the price of Essential Plus?
      tell me what comes with the Premium plan
      which plans are available
      does the family plan include sports?
      which one of your plans is the cheapest
      and basic, how much is it?
      how many channels are in each plan
      what would the plan with HBO come to
    `,
    'payment-arrangement': `
      can I pay my debt in several installments?
      I can't make it this month, can I get an extension?
      I'd like an arrangement to catch up on payments
      can I pay some now and the rest later
      I lost my job and can't afford the bill
      I have two late bills, can I pay them bit by bit?
      could you wait until Friday for my payment
    `,
    'moving-house': `
      I'm about to move to a new apartment
      I want to take my service to another address
      next month we change house
      how do I transfer my internet to my new home
      we're going to live in another town and want to keep the cable
      I leave this apartment in June, how do I bring the service
      I live somewhere else now and want the installation there
    `,
    'talk-to-person': `
      can you put me on to an agent?
      I'd prefer a person to assist me
      I want to speak with someone real
      give me a human now
      I'm done talking to the bot
      is there an agent available?
      I want an agent to call me
      a human needs to look at this
    `,
    complaint: `
      it's shameful how you treat customers
      I'd like to lodge a complaint
      they came three times and fixed nothing
      what awful service
      nobody takes responsibility, it's a disaster
      you never keep the appointments, so unprofessional
      your staff was extremely rude to me
    `,
    greeting: `
      hi good afternoon
      good morning miss
      hello, how is everything
      heyyy
      hello, could you help me with something?
      good afternoon, how are you all
      heya
    `,
    thanks: `
      thank you very much for the help
      thanks, very kind
      I really appreciate that
      many thanks lana
      thankss
      I appreciate your patience
      thank you for fixing it so fast
    `,
    goodbye: `
      bye, see you later
      that's all for now
      ok nothing more
      goodbye and take care
      I don't need anything more
      alright, until next time, bye
      it was only that
    `,
    yes: `
      go for it
      yes, that's fine
      sure, proceed
      yes I want the offer
      sounds perfect, I accept
      yesss
      yes go on, change my plan
      agreed, go ahead with that
    `,
    no: `
      no, it doesn't work for me
      honestly I'm not interested
      I don't want that offer, thanks
      no way no how
      nah, leave it
      I prefer not to
      no, better leave it
      nooo thank you
    `,
    'out-of-scope': `
      what's the recipe for chicken and rice
      who is going to win the election
      tell me a story
      I need to buy a plane ticket
      how's the weather in Port of Spain
      do my history homework
      what time does the supermarket open
      how tall is the Eiffel tower
    `,
  },
};
