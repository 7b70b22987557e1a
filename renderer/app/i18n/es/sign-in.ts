export const signIn = {
  title: 'Entrar a Faro',
  promise: 'El escritorio donde las personas y Lana atienden la misma conversación.',
  user: 'Usuario',
  password: 'Contraseña',
  submit: 'Entrar',
  demonstration: 'Demostración',
  pickPerson: 'Entra con un clic como una de estas personas',
  expired: 'Tu sesión venció. Entra de nuevo; tus borradores siguen aquí.',
  signedOut: 'Saliste de Faro.',
  missing: 'Escribe usuario y contraseña.',
  country: 'País',
} as const;
