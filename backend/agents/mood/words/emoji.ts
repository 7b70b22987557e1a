/** Emoji and faces typed with marks, by the weight that they carry; -4 to 4. */
export const emojiWeights: Readonly<Record<string, string>> = {
  '2.6': '😍 🥰 😘 ❤ ♥ 💕 💖 💗 💙 💚 💛 💜 🧡 💞 💓 🤩 🎉 🥳 🏆 😻 💪 👏 🙌 🔥 🤗',
  '2': '😀 😃 😄 😁 😊 ☺ 🙂 😎 😉 😋 🙏 👍 👌 ✨ 🌟 ⭐ 💯 😇 😌 🥹 ✌ 💋 🎊 🌹 🌸 😂 🤣 😆 😹',
  '1.6': ':) :-) =) :D :-D xD XD ;) ;-) :3 <3 (: ^^ ^_^ :p :P',
  '-1.6': ":( :-( =( :/ :-/ :| ): :'( :c :v/ -_- ¬¬",
  '-2': '😢 😭 😞 😔 😟 🙁 ☹ 😕 😣 😖 😫 😩 😒 🙄 😑 😓 😥 😰 💔 👎 😪 😿 😨 😱 🤦 😬 😶',
  '-2.8': '😡 😠 🤬 😤 🤮 🤢 🖕 💩 👿 😾',
};
