export const health = {
  title: 'Salud',
  summary: {
    well: 'Todo funciona.',
    some_one: '{{count}} parte necesita atención.',
    some_other: '{{count}} partes necesitan atención.',
  },
  ready: 'Recibe trabajo nuevo.',
  notReady: 'No recibe trabajo nuevo: quien reparte las conversaciones las envía a otro proceso.',
  lookedAt: 'Visto a las {{time}}',
  part: 'Parte',
  state: 'Estado',
  since: 'Desde',
  means: 'Qué pasa y qué hacer',
  free: '{{size}} libres',
  delay: 'Espera del 99 %: {{time}}',
  about: 'Este proceso',
  version: 'Versión',
  protocol: 'Protocolo',
  runtime: 'Node',
  uptime: 'En marcha',
  parts: {
    store: 'Almacén de conversaciones',
    redis: 'Redis',
    model: 'Modelo',
    accounts: 'Cuentas de clientes',
    knowledge: 'Base de conocimiento',
    disk: 'Espacio en disco',
    'event-loop': 'Ritmo del proceso',
    load: 'Carga',
    'last-run': 'Ejecución anterior',
  },
  engines: {
    sqlite: 'SQLite',
    memory: 'en memoria',
    opensearch: 'OpenSearch',
    sandbox: 'clientes ficticios',
    'tm-forum': 'TM Forum Open APIs',
    embedded: 'propia de Faro',
    'bedrock-knowledge-base': 'Amazon Bedrock',
  },
  states: { well: 'Bien', impaired: 'Atención', down: 'Fuera de servicio' },
  codes: {
    fine: { means: 'Funciona.' },
    'no-answer': {
      means: 'No responde a tiempo.',
      todo: 'Revise que el sistema esté encendido y que la red llegue hasta él.',
    },
    'store-unavailable': {
      means: 'No se puede leer: nadie puede abrir ni seguir conversaciones.',
      todo: 'Revise el motor y su disco. Lo que ya se confirmó está guardado; Faro sigue solo cuando vuelva.',
    },
    'store-refuses-writing': {
      means: 'Se puede leer, pero la última escritura fue rechazada: los mensajes nuevos no se confirman.',
      todo: 'Haga lugar en el disco o quite el bloqueo de escritura. Quien escribe lo intenta de nuevo y nada confirmado se pierde.',
    },
    'redis-unavailable': {
      means: 'Los procesos no se enteran unos de otros. No se pierde ningún mensaje.',
      todo: 'Levante Redis: Faro se reconecta solo y reconstruye lo que estaba ahí.',
    },
    resting: {
      means: 'Falló varias veces y descansa; responde el siguiente modelo de la tabla.',
      todo: 'Revise el proveedor. En Modelos puede probarlo o quitarlo de la tabla.',
    },
    probing: {
      means: 'Terminó su descanso: la próxima llamada dirá si ha vuelto.',
      todo: 'Nada por ahora. En Modelos puede probarlo ya.',
    },
    'accounts-unavailable': {
      means: 'Los sistemas del operador no responden: Lana y los asesores atienden sin ver la cuenta.',
      todo: 'Avise a quien opera esos sistemas. Los cambios pendientes se terminan solos cuando vuelvan.',
    },
    'knowledge-unavailable': {
      means: 'La última búsqueda de artículos falló: Lana responde solo con lo que dice la cuenta.',
      todo: 'Revise la base de conocimiento y sus credenciales. La próxima búsqueda que funcione lo aclara.',
    },
    'disk-low': {
      means: 'Queda poco espacio en el disco de los datos.',
      todo: 'Haga lugar pronto, o mueva la carpeta de datos (FARO_DATA) a un disco más grande.',
    },
    'disk-full': {
      means: 'Casi no queda espacio: la próxima escritura puede ser rechazada.',
      todo: 'Haga lugar ahora. Lo que está guardado no corre peligro.',
    },
    'event-loop-slow': {
      means: 'El proceso llega tarde a todo lo que hace.',
      todo: 'Hay más trabajo que máquina: sume procesos, o baje FARO_TURNS.',
    },
    shedding: {
      means:
        'Hay más trabajo del que puede hacerse: se dejan de lado ayudas de la IA, nunca palabras de nadie.',
      todo: 'Se recupera solo cuando baje. Si dura, sume procesos.',
    },
    'ended-badly': {
      means: 'La ejecución anterior no terminó por orden de nadie. Dejó un informe.',
      todo: 'Lea el informe y envíelo a quien mantiene Faro: no contiene datos personales ni secretos.',
    },
  },
} as const;
