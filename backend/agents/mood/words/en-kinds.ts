import type { KindOfWords } from './mood-words.ts';

export const englishKinds: readonly KindOfWords[] = [
  {
    kind: 'joy',
    weight: 2.8,
    words: `
      happily | happier | so very happy | happy dance | happy place | happy camper | happy tears | happy as
      made me happy | makes me happy | make me happy | made me so happy | makes me so happy | feeling good
      feels good | felt good | feel good | feel great | feeling great | feels great | feelin good
      feeling amazing | feeling blessed | feel so blessed | so blessed | blessed to | truly blessed | bliss
      blissful* | gleeful* | glee | giddy | giggl* | beaming | grinning | grins | smiled | all smiles
      big smile | put a smile | puts a smile | made me smile | makes me smile | makes me laugh | made me laugh
      can't stop smiling | cant stop smiling | can't stop laughing | cant stop laughing | crying with laughter
      crying laughing | tears of joy | happy crying | jumping for joy | on cloud nine | cloud 9
      top of the world | best feeling | best feeling ever | great feeling | good feeling | lovely feeling
      good mood | great mood | in high spirits | euphori* | exhilarat* | exuberant | elation | jubilation
      ecstasy | joyously | overjoy* | tickled | thrilling | buzzing | buzzin | am buzzing | so buzzing
      chuffed | well chuffed | over the moon | stoked for | psyched | amped | hyped up | geeked | gassed
      fangirl* | squeal* | squee* | ek | eek | aww* | aw | awh | yipee | yipp* | whoop whoop | whoo*
      woot woot | wahoo | whe | huzzah | hurrah | bravo | hell yeah | hell yes | heck yes | heck yeah
      fuck yeah | fuck yes | oh yeah | oh yes | ohh yeah | aw yeah | yes yes | yess | yesir | yessir | yaas*
      yas | yay me | life is good | life is great | life's good | lifes good | living the dream
      livin the dream | living my best | having a blast | had a blast | had a ball | having so much fun
      so much fun | had so much fun | fun night | fun day | fun times | good day | good night out | great day
      great night | great weekend | great evening | great morning | lovely day | lovely evening
      lovely weekend | lovely time | lovely to | beautiful day | gorgeous day | what a day | what a night
      what a game | what a win | what a goal | what a player | what a show | what a finish | what a legend
      what a great | what a beautiful | what a lovely | amazing day | amazing night | perfect day
      perfect night | perfect way to | great way to | best way to | best thing | best part | best thing ever
      best friends | best weekend | best birthday | best concert | best time | best of all | time of my life
      night of my life | best present | best news | great news | good news | good weather | sunny day
      sunshine and`,
  },
  {
    kind: 'love',
    weight: 2.8,
    words: `
      lovee | luvv | luv u | luv ya | luvin | loveu | love u | love ya | love yall | love y'all | love you all
      love you guys | love you so much | love u so much | love so much | love him | love her | love them
      love my | love his | love how | love when | love that | love these | love those | love being
      love having | love watching | love seeing | love listening | love getting | i love | we love
      absolutely love | absolutely loved | really love | still love | gotta love me | just love | lurv* | lub
      heart you | <3 you | my love | my babe | my boo | my heart | my world | my everything | my one and only
      my girl | my man | my boys | my girls | my hero | my heroes | my idol | my idols | my queen | my king
      my fave | my favs | my favorite | my favourite | all time favorite | all time favourite | favorite song
      favourite song | favorite movie | favorite show | favorite player | favourite player | favorite day
      favorite band | beloved | adoring | adoration | affection* | fond | fondly | fondness | tender
      tenderness | devoted | devotion | cuddl* | snuggl* | spooning | huggable | kisses | kissed | kissing
      smooch* | mwah | muah | xoxoxo | hugs and kisses | big hug | hugs to | sending love | sending hugs
      lots of love | all my love | all the love | with love | one love | spread love | spread the love
      full of love | made with love | love always | forever love | falling in love | fell in love
      fall in love | head over heels | smitten | crush on | my crush | heart eyes | swooning | sweetest
      cutest | cutie* | adorbs | so adorable | too cute | soo cute | so handsome | so beautiful | so pretty
      pretty girl | pretty boy | so gorgeous | so hot | hottie* | hunk | sexiest | sexy as | stud | bae
      my bae | wifey | hubby | soul mate | better half | true love | romantic | romance | valentine
      honeymoon | engaged | engagement | wedding day | newlywed* | marry me | just married | anniversary
      happy anniversary | newborn | baby girl | baby boy | baby shower | it's a girl | it's a boy | puppy
      puppies | kitten* | pup | doggo | family and friends | friends and family | quality time | reunion
      reunite* | besties | bffs | bff | best mate | best mates | bromance | brotherhood | sisterhood
      friendship* | mateship`,
  },
  {
    kind: 'praise',
    weight: null,
    words: `
      great stuff | great work | great guy | great player | great game | great win | great show | great song
      great album | great movie | great film | great book | great read | great article | great piece
      great interview | great performance | great goal | great save | great team | great crowd
      great atmosphere | great speech | great idea | great point | great cause | great to see | great to hear
      great to be | great to have | great seeing | great meeting | good stuff | good work | good guy
      good guys | good man | good lad | good girl | good boy | good player | good game | good win | good song
      good movie | good film | good book | good read | good show | good point | good idea | good call
      good one | good value | good choice | good taste | good heart | good person | good people | good soul
      really good | very good | so damn good | damn good | too good | bloody good | bloody brilliant
      bloody great | really great | really nice | very nice | so nice | very cool | so cool | really cool
      pretty cool | pretty awesome | pretty great | pretty amazing | pretty sweet | pretty nice | how cool
      how sweet | how cute | how lovely | how nice | how awesome | how amazing | super cool | supercool
      super cute | super fun | super happy | amaz* | awsome | awesom* | fantastico | fantastically
      fantabulous | brill | brilliance | aces | belter | cracker | cracking | crackin | stonking | smashing
      smashed it | smashing it | class act | pure class | world class | worldclass | first class | top class
      topclass | top notch | top quality | top drawer | top man | top lad | top bloke | top work | top job
      five star | 5 star | 5 stars | five stars | 10 10 | ten out of ten | 10 out of 10 | a+ | second to none
      unmatched | unrivalled | unparalleled | unreal good | insanely good | ridiculously good | scary good
      crazy good | stupid good | so underrated | underrated | legendary | legends | living legend | goats
      greatness | greatest of all | greatest ever | the greatest | the real deal | the man | the dude
      the bomb | da bomb | the shit | the bees knees | bee's knees | dog's bollocks | beast mode | beastmode
      boss lady | bosses | queens | king of | queen of | slaying | slays | slayed | slayy* | snatched
      flawlessly | fleek | on fleek | dapper | dashing | stylin* | swagg* | fly as | fresh af | glam
      glamorous | glamour | lush | dreamboat | ravishing | radiant | stunner | stunners | beauty | beauties
      beautifully | prettier | prettiest | elegance | classiest | gent | gentleman | gentlemen
      true gentleman | a class act | role model* | rolemodel* | inspiration* | inspired | an inspiration
      true inspiration | courageous | brave man | bravery | bravest | selfless* | heroism | integrity
      honesty | humble | humbled | humility | dignity | dignified | noble | wise | wiser | intelligen*
      brainy | clever clogs | insight* | informative | thoughtful* | considerate | caring | compassion*
      empath* | sympathetic | good hearted | kind hearted | warm hearted | sweet soul | genuine
      genuinely nice | authentic | down to earth | hard working | hardworking | dedicated | dedication
      commitment | determined | determination | resilien* | tenacious | gutsy | spirited | ballsy | fearless
      clutch | prolific | dominant | dominate | dominated | dominating | dominance | unstoppable | unbeatable
      undefeated | unbeaten | invincible | electrifying | sensational | sensation | scintillating | superstar
      superstars | rockstar | allstar | all star | mvp | prodigy | maestro | virtuoso | magician | masterclass
      mastermind | master class | clinical finish | screamer | worldie | stunner of | beautiful goal
      hat trick | hattrick | clean sheet | game winner | match winner | walk off | walkoff | grand slam
      buzzer beater | dunk | slam dunk | ovation | standing ovation | applause | round of applause | encore
      rave review* | raves | acclaim* | critically acclaimed | award winning | oscar worthy | grammy winner
      nominated | chart topping | number one | number 1 | #1 | hit single | smash hit | blockbuster
      record breaking | recordbreaking | best selling | bestselling | bestseller | best seller | sold out show
      sell out crowd | must have | musthave | mustread | must-have | page turner | gripping | captivat*
      enthrall* | engross* | riveting | compelling | absorbing | touching | poignant | heartfelt | soulful
      catchy | groovy | funky | jammin* | jams | bop | bops | slaps | bangers | fire album | straight fire
      pure fire | hot fire | flames | lyrical | vocals | angelic | angelic voice | voice of an angel
      goosebumps | chills | gave me chills | give me chills | spine tingling | jaw dropping | jawdropping
      eye opening | eyeopening | thought provoking | awe inspiring | awe | in awe | awed | miracle*
      miraculous* | magical | enchant* | bewitch* | otherworldly | out of this world | outta this world
      dench | bangin | banging | wicked | sick beat | sick track | dank | nifty | snazzy | spiffy | peachy
      dandy | rad | radical dude | gnarly wave | tubular | ripper | bonza | beaut | deadly craic | craic
      good craic | great craic | lekker | nang | sound lad | sorted | spot on | bang on | bob on | well said
      well put | well spoken | well written | well worth | worth it | worth watching | worth reading
      worth seeing | worth a read | worth a watch | worth the wait | worthwhile | couldn't agree more
      totally agree | completely agree | so true | too true | very true | preach | facts | exactly
      amen to that | hear hear | this right here | nailed | killed that | crushed | rocked it | owned it
      kicks ass | kick ass | kicked ass | bossed it | aced | aced it | passed my | passed the test | i passed
      graduated | graduation | graduating | promoted | promotion at work | got the job | new job
      got accepted | accepted into | scholarship | dean's list | straight a | honored to | honoured to
      privilege | privileged to | proud to | proud of | proud mum | proud dad | proud mom | proud moment
      so proud of | very proud | makes me proud | prouder | proudest | salute to | respect to
      nothing but respect | much respect | hats off to | tip of the hat | bow down | all hail | take a bow
      shout out to | shoutout to | shout outs | big ups | credit to | fair play | fair play to | well in
      come on you | coyg | coys | coyb | coyr | ynwa | glory | glory days | ggmu | hala madrid | visca | forza
      lets go | let's goo | letsgo | let's get it | lets get it | let's do this | lets do this | bring home
      we won | we did it | just won | big win | huge win | wins it | comeback win | winners | winnings | champ
      champs | title winners | titles | trophies | trophy | silverware | bronze medal | podium | promoted to
      top of the league | top of the table | qualified | through to the final | playoff bound | clinch*
      shutout win | thrash* | smashed them | destroyed them`,
  },
  {
    kind: 'good thing',
    weight: null,
    words: `
      peaceful* | serene | serenity | tranquil* | relax | relaxed | relaxation | relaxin | chilled | chillout
      chill out | chilling with | chilling | kick back | cozy | snug | comforting | comfort | sooth* | calming
      zen | spa | massage | bubble bath | hot bath | nap | naps | lie in | lay in | day off | days off
      week off | off work | no school | school's out | snow day | payday | pay day | bargain | steal at
      savings | freebie* | for free | goodies | goodie | presents | prize | prizes | jackpot | lottery
      lucked out | in luck | good fortune | fortunate* | luckily | luckiest | lucky me | lucky you
      lucky enough | thankfully | thank god | thank goodness | thank heavens | thank the lord | thank u
      thank you so much | thanks so much | thanks for | many thanks | big thanks | huge thanks
      special thanks | thanks again | ty | tysm | thnx | thnks | thanx | thanku | thankss | cheers for
      much appreciated | appreciated | grateful for | gratitude | thankful for | thanksgiving with
      you're the best | youre the best | ur the best | you are the best | you're amazing | you are amazing
      ur amazing | you're awesome | you rock | you rule | you guys rock | you're welcome | youre welcome
      most welcome | my pleasure | pleasure to meet | nice to meet | nice to see | nice to have | nice to be
      nice to know | nice one | nice work | nice job | nice try mate | nicest | good to see | good to be
      good to have | good to hear | good health | healthy | healthier | health and happiness | wellness
      cured | cure for | cancer free | all clear | survivor | survived | recovering | recovery
      feeling better | feel better | get well | get well soon | on the mend | bouncing back | bounce back
      stronger | powerful | empower* | inspire | inspires | encourage | encouragement | uplift* | hopes high
      high hopes | bright future | brighter | bright side | silver lining | new beginning* | fresh start
      new chapter | new adventure | adventure* | exploring | discover | wanderlust | beaches | seaside
      island life | tropical | sunset | sunrise | sunsets | rainbow | blue skies | blue sky | starry
      fireworks | bonfire | bbq | barbecue | picnic | brunch | champagne | prosecco | cocktails | cocktail
      wine o'clock | glass of wine | bubbly | toast to | cheers to | pint with | beers with | drinks with
      dinner with | lunch with | coffee with | date night | movie night | girls night | boys night | night out
      game night | family day | catch up with | catching up with | meet up | meetup | hang out | hanging out
      hangin with | hang with | partying | partyy | after party | house party | birthday party | birthday girl
      birthday boy | happy birthday | happy bday | happy b-day | hbd | happy 21st | happy new year
      happy holidays | happy easter | happy halloween | happy thanksgiving | happy diwali | happy eid
      eid mubarak | happy friday | happy saturday | happy sunday | happy monday | happy weekend
      happy mothers day | happy fathers day | happy valentines | xmas | christmassy | festive | festivities
      carnival | feast | treat | treated to | treating | cupcake* | chocolates | ice cream | pancakes
      cookies | homemade | home cooked | delish | mouthwatering | mouth watering | flavor* | flavour*
      tastiest | nom | nom nom | noms | nomnom | nommy | mm | foodie | foodporn | free pizza | free food
      free coffee | warm and | warmth | sunny | sunshine | sun is shining | sun is out | sun's out | bloom*
      blossom* | roses | fresh air | clean air | eco friendly | sustainable | charity | charitable
      fundraiser | fundraising | donate* | donating | donation* | volunteer* | good cause | giving back
      give back | help others | helping hand | support our | supporting our | supporters | supportive
      support for | peace and love | love and peace | love wins | love and support | love and respect
      harmony | unity | togetherness | solidarity | tolerance | diversity | human rights | equal rights
      freedom of | justice served | justice for | democracy | free speech | historic win | historic
      history made | making history | made history | breakthrough* | groundbreaking | revolutionary | innovat*
      progress | thrive* | thriving | flourish* | prosper* | wealthy | record high | upgrade | upgraded
      improvement | improve | improving | better than | much better | so much better | even better
      better every | getting better | got better | better days | best bet | best yet | best of
      one of the best | among the best | the very best | all the best | wish you all the best | wishing you
      best wishes | warm wishes | good wishes | good vibes | positive vibes | positivity | optimism
      stay positive | be happy | stay happy | stay strong | be strong | keep it up | keep going | keep up the
      keep smiling | never give up | dream big | i believe | we believe | have faith | faith in | blessings
      god bless | god bless you | god is good | god is great | praise god | praise the lord | praise him
      halleluj* | alleluia | alhamdulillah | inshallah | in shaa allah | masha allah | mashallah | jesus loves
      thank you lord | thank you jesus | thank you god | prayers answered | worship | holy | gospel
      miracles happen`,
  },
  {
    kind: 'looking forward',
    weight: null,
    words: `
      can't waitt | cant wait | cannot wait for | can't wait for | can't wait to | cant wait to
      cant wait for | can't wait till | can't wait until | cnt wait | can hardly wait | hardly wait
      couldn't wait | looking forward to | look forward to | looks forward | lookin forward
      forward to seeing | forward to it | eagerly | eager | anticipat* | excite | excites | excitedly
      excitement is | exciting times | exciting news | exciting day | exciting stuff | how exciting
      very excited | really excited | too excited | beyond excited | more excited | get excited
      getting excited | im excited | i'm excited | so exited | soo excited | super pumped | pumped for
      pumped up | so hyped | hyped for | psyched for | stoked to | thrilled to | ready to rock | ready to go
      are you ready | who's ready | whos ready | ready for tomorrow | ready for the weekend | so ready for
      bring on | bring on the | roll on friday | roll on saturday | roll on tomorrow | roll on the weekend
      here we come | here i come | see you there | see u there | see you all | see you soon | see you tomorrow
      see you tonight | see you saturday | see you guys | see ya | see y'all | be there | i'll be there
      ill be there | will be there | don't miss | dont miss | don't miss out | dont miss out | don't forget
      not to be missed | come join | join us | join me | come along | come celebrate | come party | come see
      countdown | days to go | days until | days till | more days | more sleeps | sleeps till | tomorrow night
      one more day | tomorrow is the day | big day | big night | big weekend | finally tomorrow | finally here
      it's finally | finally got | finally get | finally going | finally seeing | finally found
      finally happening | is almost here | almost friday | almost here | nearly here | it's friday
      its friday | tgif | thank god it's friday | friyay | fri yay | friday feeling | fridayfeeling
      weekend vibes | long weekend | vacay | vacation mode | holiday mode | spring break | road trip
      roadtrip | off to see | off to watch | going to see | gonna see | gonna be great | gonna be good
      gonna be awesome | gonna be amazing | gonna be epic | gonna be lit | gonna be fun | gonna be sick
      gonna be a good | will be great | will be awesome | will be amazing | will be fun | will be epic
      will be good | should be fun | should be good | should be great | should be a good | should be awesome
      should be interesting | gonna win | going to win | will win | hope to see | hope to see you
      hope you can | hoping to | hoping for | hoping to see | fingers crossed | crossing my fingers
      good luck to | good luck tomorrow | good luck on | good luck for | good luck with | best of luck to
      knock em dead | break a leg | go get em | you got this | you can do it | we got this | tickets booked
      got tickets | got my tickets | got my ticket | bought tickets | just got tickets | tickets bought
      pre ordered | preordered | pre order | taking me to | taking my | treating myself | in for a treat`,
  },
  {
    kind: 'laughter',
    weight: 0.9,
    words: `
      haha | hahah | hahaha | ahah* | bahaha* | bwahaha* | muahaha* | mwahaha* | hehe | hehehe | heehee
      teehee | tehe* | lolz | lols | lolol* | lul | lulz | rofl* | lmbo | lmao* | lmfao* | xd | jk | kidding
      just kidding | cracked me up | cracks me up | crack me up | crackin up | cracking up | dying laughing
      im dying | i'm dying | i'm dead | im dead | im weak | i'm weak | i'm screaming | screaming | hysterical
      hysterically | so hilarious | funny as hell | funny af | funny shit | too funny | so damn funny
      pretty funny | comedy gold | comedian | comical | prank | banter | bants | cheeky | jokes | joking
      jokin | puns | pun | memes | meme | goofy | derp | dork | dorky`,
  },
  {
    kind: 'greeting',
    weight: null,
    words: `
      hello everyone | hello there | hi there | hi guys | hiya | hey | heya | hey guys | hey girl | howdy
      sup | yo | g'day | gm | morning all | morning everyone | mornin | good mornin | gn | nite | goodnight
      night night | nighty night | sweet dreams | sleep well | sleep tight | have a good | have a great
      have a nice | have a lovely | have a wonderful | have a fantastic | have a blessed | have a safe
      have fun | enjoy your | enjoy the | enjoy it | hope you have | hope you had | hope you enjoy
      hope you are well | hope all is well | hope you like | hope everyone | hope ur | take care
      safe travels | safe trip | safe journey | welcome back | welcome to | welcome home | bon voyage
      congratulations to | congrats to | congratulations on | congrats on | well done to | well done everyone`,
  },
  {
    kind: 'sadness',
    weight: null,
    words: `
      saddened | saddening | saddest | sadly | so sad | very sad | really sad | too sad | makes me sad
      made me sad | sad day | sad news | sad to see | sad to hear | sad that | sad times | sad face | sad song
      sad story | sad life | sadface | unhappily | unhappiness | miserably | misery | miseries | depressing
      depressin | depressed | depression | melanchol* | gloom | glum | down in the dumps | feeling down
      feel down | so down | feeling low | feeling blue | the blues | heavy heart | heavy hearted | heart aches
      heartache* | heart hurts | heart sank | my heart hurts | heart is broken | heart goes out
      hearts go out | tearful | teary | tear jerker | in tears | burst into tears | bawling | bawl | bawled
      sobbed | sobs | sniffle* | whimper* | wail* | crying | cried | cries | gonna cry | made me cry
      makes me cry | want to cry | wanna cry | could cry | about to cry | crying my eyes | cry myself | agony
      agoniz* | anguish | torment* | aching | ache | aches | despondent | dejected | downcast | disheartened
      disheartening | discouraged | discouraging | demoraliz* | crestfallen | gutted | so gutted
      absolutely gutted | gutting | distraught | distress* | inconsolable | shattered | crushed by | crushing
      heart wrenching | gut wrenching | tearing me apart | falling apart | fell apart | fallen apart
      broken up | broke up | break up | breakup* | broke up with | dumped me | dumped | divorce* | split up
      cheated on | left me | leaving me | abandoned | rejected | rejection | unwanted | unlov* | lonesome
      all alone | by myself again | home alone | no friends | no one cares | nobody cares | nobody loves
      friendless | isolated | outcast | homesick* | i miss | we miss | miss my | miss this | miss that
      miss being | miss having | missed you | missed him | missing my | missing out | gonna miss | will miss
      will be missed | sorely missed | greatly missed | so missed | going to miss | wish you were here
      wish i was | wish i were | wish i had | wish i could | wish it was | goodbyes | farewell | last day of
      last night of | end of an era | it's over | its over | is over | over already | passing of | loss of
      loss for | lost my | lost our | lost his | lost her | losing my | condolences | sympathies
      sympathy for | thoughts and prayers | prayers for | praying for | pray for | prayforparis | our thoughts
      thoughts are with | prayers go out | rest easy | rest up | in loving memory | in memory of | mournful
      grieving | bereaved | burial | buried | coffin | cemetery | dies at | died in | died of | died from
      found dead | dead body | killed in | was killed | were killed | killing of | casualt* | fatalit*
      death toll | deaths of | life support | icu | terminal | terminally | tumor | tumour | leukemia
      heart failure | dementia | alzheimer* | disabled | paralys* | paralyz* | crippled | hospitali*
      in hospital | ambulance | pity party | poor guy | poor girl | poor kid | poor baby | poor thing
      poor bastard | poor man | poor woman | poor people | poor me | feel sorry for | feel bad for | feel bad
      feeling bad | felt bad | feels bad | my bad | i'm so sorry | im so sorry | so sorry | very sorry
      sorry to hear | sorry for your | sorry about | sorry you | sorry that | apologies for | unlucky
      unfortunate | misfortune* | tough luck | hard luck | bad luck | worst luck | just my luck | jinx*
      cursed | curse | doomed | doom | damned | hopelessly | no hope | lost hope | losing hope | lost cause
      give up | giving up | gave up | given up | can't go on | can't take it | cant take it | can't do this
      cant do this | can't cope | cant cope | can't handle | cant handle | too painful | life sucks
      my life sucks | hate my life | i hate life | hate myself | self hate | self harm | suicide | suicidal
      kill me | kill me now | shoot me | wish i was dead | end it all | worthlessness | emptiness
      empty inside | numb | hollow | broken hearted | brokenhearted | lifeless | bleak | dismal | dreary
      grim | dire | woe | woes | woeful | sullen | somber | sombre`,
  },
  {
    kind: 'anger',
    weight: -2.3,
    words: `
      angrily | angrier | angriest | angers | angered | so angry | very angry | madder | maddening | so mad
      really mad | makes me mad | made me mad | makes me angry | pissed off | pisses me off | pissing me off
      pissed me off | piss me off | so pissed | ticked off | peeved | pet peeve | cheesed off | hacked off
      brassed off | narked | miffed | irk* | irate | seething | boiling | blood boil | blood boiling | raging
      ragin | enraged | infuriating | incensed | indignant | resent* | bitterness | bitterly | spite
      spiteful | vengeful | vengeance | revenge | grudge | hostile | aggressive | aggression | belligerent
      furiously | temper | tantrum | meltdown | throwing a fit | hissy fit | rants | ranting | yelling
      yelled | yell at | screaming at | shouting | scream at | hater | hates me | hate this | hate that
      hate it | hate when | hate how | hate being | hate having | hate people | hate you | hate u | hate him
      hate her | hate them | hate my | hate these | hate those | i hate | really hate | absolutely hate
      fucking hate | h8 | h8r* | hatin | loathe | loathing | despised | cant stand | can't stand him
      sick of this | sick of it | sick of hearing | sick of seeing | so sick of | tired of this | tired of it
      tired of hearing | tired of seeing | so tired of | so over it | over this shit | had enough
      enough is enough | had it with | fed up with | had it up to | gets on my nerves | getting on my nerves
      on my nerves | on my tits | my last nerve | does my head in | doing my head in | drives me mad
      driving me mad | drives me crazy | driving me crazy | drives me nuts | driving me insane | annoys
      annoyed | annoying | annoyin | so annoying | super annoying | really annoying | annoyingly | so annoyed
      irritated | irritating | irritates | frustrated | frustrating | frustration* | aggravated | exasperat*
      vexed | vexing | bothered me | bothers me | bugging me | bugs me | grinds my gears | gr | grr | argh*
      arrgh | aargh* | ugh | ughh* | urgh | gah | gahh | bah | pfft* | pft* | tsk | hmph | humph | facepalms
      headdesk | smfh | smh at | shaking my head | eye roll | eyeroll* | rolls eyes | rolling my eyes | omfg
      jfc | for fucks sake | for fuck's sake | for fuck sake | for god's sake | for gods sake | ffs | goddamn*
      god damn | goddammit | damn you | damn them | damn it | darn | freakin | friggin | frickin | effing
      flippin | bloody hell | bloody awful | bloody annoying | bloody | bugger | bugger off | sod off
      sodding | naff off | piss | pissy | arse | arsed | arses | can't be arsed | cba | bollocks | bellend*
      knobhead* | knobs | tosser* | wankers | twats | git | gits | minger | slag | slags | slut* | whore*
      hoe | hoes | thot* | skank* | bitches | bitching | bitchy | bitchass | son of a | sob | asshat*
      assclown* | asswipe* | arsehole* | a-hole | ahole* | butthole | buttface | shithole | shitty | shits
      shitshow | shithead* | shite | shitty ass | bull crap | bullcrap | horseshit | batshit | chickenshit
      dogshit | dipsh* | dumbfuck* | dumb ass | dumb fuck | dumb bitch | fuckwit* | fuckhead* | fuckface
      fucked | fucked up | fuckboy* | fucker* | fuck this | fuck that | fuck him | fuck her | fuck them
      fuck u | fuck my life | fuk | fck | fcking | fkn | fkin | wtaf | mf | mfs | mofo* | muthafucka*
      motherfuck* | cocksucker* | pussies | turd* | crappy | crappiest | screw this | screw that | screw them
      screw him | to hell with | go away | get a life | get a grip | get real | get bent | up yours | bite me
      suck it | drop dead | rot in hell | burn in hell | choke on | i'd kill | want to kill | wanna kill
      want to punch | wanna punch | punch him | punch her | punch in the face | slap him | slap her
      wanna slap | strangle* | throttle | beat the shit`,
  },
  {
    kind: 'complaint',
    weight: -1.6,
    words: `
      disappointing | disappointed | disappointment* | disappoints | so disappointed | very disappointed
      really disappointed | dissapoint* | let me down | let us down | letting down | a let down | bad day
      bad night | bad week | bad news | bad mood | bad service | bad game | bad call | bad decision | bad idea
      bad dream | bad weather | bad taste | bad enough | so bad | too bad | really bad | very bad | pretty bad
      not good | not great | not cool | not okay | not ok | not funny | not fun | not impressed | not amused
      not nice | not a fan | not looking good | not worth | not worth it | not acceptable | not having it
      not looking forward | not a happy | not feeling well | not feeling good | not well | never works
      never work | never going back | never going to | never use | won't work | cant log | keeps crashing
      keeps freezing | keeps dropping | keeps going down | buggy | bugged | glitchy | froze | hung up
      waiting for hours | been waiting | no help | no explanation | no apology | never called back
      ignored me | ignoring me | postponed | rained out | rained off | missed the | missed my | missed it
      ran late | running late | overslept | lost again | lost in | lost to | lost it | we lost | they lost
      he lost | lose again | loses to | losing to | losing streak | lose to | beaten by | got beat | beat us
      defeated by | knocked out | eliminated | relegated | relegation | blew it | blew a | blown lead | choked
      choke job | choker* | bottled it | bottlers | bottle job | collapse | meltdown of | own goal
      missed penalty | red card | red carded | sent off | injured | injury | injuries | out for the season
      out injured | sidelined | acl | concussion | sprained | fumble* | interception | intercepted | turnover*
      strikeout* | struck out | robbed of | worst game | worst team | worst player | worst season
      worst decision | worst movie | worst song | worst day | worst day ever | worst night | worst week
      worst feeling | worst thing | worst part | worst service | worst customer | worst nightmare | worsen*
      worse than | even worse | getting worse | gets worse | got worse | much worse | horribly | terribly
      awfully | badly played | poorly | poor service | poor quality | poor performance | poor show | poor form
      poor decision | poorest | second class | shoddy | subpar | sub par | below par | lacklustre | lackluster
      lousy | pathetically | rubbish | absolute rubbish | utter rubbish | load of rubbish | load of crap
      load of shit | load of shite | load of bollocks | absolute shit | absolute joke | complete joke
      an absolute joke | utter joke | such a joke | is a joke | what a joke | what a mess | what a shame
      what a waste | what a load | what a disgrace | what a disappointment | what a loser | what a clown
      what an idiot | what a dick | what a twat | what a tool | shame on | shame that | it's a shame
      its a shame | such a shame | shambles | shambolic | farce | farcical | fiasco | debacle | travesty
      mockery | circus | shitstorm | clusterfuck | trainwreck | train wreck | car crash | dumpster fire
      trash talk | trashy | garbage time | stinks | stink | stinking | stank | stinky | smelly | smells like
      reek* | foul | rotten | rancid | stale | moldy | gross me | grossed out | nauseating | makes me puke
      disgusted | disgusting | disgusts | yucky | icky | vomiting | puking | barf* | throw up | threw up
      throwing up | ugliest | ugliness | ugly ass | hideously | unattractive | unflattering | tacky | cheesy
      corny | cheap shot | cheaply | low quality | knockoff | knock off | overhyped | over rated | overpaid
      overblown | overdone | exaggerat* | pretentious | boringly | boringg | bores | boredom | so bored
      bored af | bored as | super boring | so boring | dull as | snoozefest | snore | yawn*
      lifeless performance | uninspired | uninspiring | unimaginative | forgettable | predictable | repetitive
      monoton* | mundane | bland | tasteless | flavorless | flavourless | overcooked | undercooked | burnt
      too hot | too cold | too loud | too early | too tired | too short | too small | too much work | cost me
      costs me | costly | waste my time | wasting my time | wasted my | wasted money | want my money back
      money back | ripped off | ripping off | conned | con artist | scammed | scammers | screwed over
      screwing | short changed | hidden fees | price hike | price increase | raising prices | gouging`,
  },
  {
    kind: 'tired or ill',
    weight: -1.3,
    words: `
      tiring | tiredness | so tired | very tired | dead tired | tired af | tired as | exhausting | exhausted
      exhaustion | worn out | knackered | wrecked | shattered today | sleepy | drowsy | groggy | sleepless
      need sleep | need more sleep | need a nap | need coffee | need a drink | no energy | no sleep
      lack of sleep | sleep deprived | awake at | still awake | up all night | up too early | up so early
      wide awake | early start | early morning | early shift | woke up late | waking up | wake up at
      have to wake | get up early | gotta wake | have to get up | working all day | working all weekend
      work on a saturday | work on sunday | back to work | back to school | first day back
      work in the morning | school in the morning | work again | stuck at work | at work all | double shift
      late shift | night shift | deadline* | finals week | essays | essay due | coursework | revising
      assignment* | exam tomorrow | test tomorrow | detention | failed my | failing my | stressed | stressing
      stressful | stressed out | stressin | stresses me | under pressure | overworked | underpaid | burned out
      burnout | frazzled | panicking | panicked | panic attack | anxiety | anxious | anxiously | nerves
      nerve wracking | nerve racking | nervously | so nervous | worried about | worries | worrying | worrisome
      restless | paranoid | paranoia | phobia | freaked out | freaked me | freaking me | creeped out
      creeps me | gives me the creeps | spooky | eerie | terrifying | terrified of | scary as | scares me
      scared me | scare | scares | scaring | so scared | frightening | frightened | petrified | fearful
      fear of | fears | horrifying | horrified | traumat* | trauma | ptsd | haunt* | sick and | sickness
      feeling sick | feel sick | so sick | been sick | being sick | sick again | getting sick | sick day
      ill again | feeling ill | illness* | unwell | under the weather | poorly today | a cold | head cold
      cough* | sneez* | sniffles | runny nose | blocked nose | sore throat | stuffy nose | congested | sinus*
      tonsil* | strep | bronchitis | pneumonia | asthma | allerg* | hay fever | hayfever | rash | itchy
      swollen | bruise* | bleeding | stitches | broken leg | broken arm | broken foot | broken ankle
      broken nose | broken finger | twisted my | sprain | back pain | back hurts | my back | toothache
      tooth hurts | wisdom teeth | root canal | stomach ache | stomach hurts | tummy ache | cramps
      period pains | indigestion | heartburn | food poisoning | diarrhea | diarrhoea | hungover | hangover
      drunk and | head hurts | head is pounding | headaches | migraines | dizzy | fainted | feverish | fevers
      chills and | infection* | infected | pain in the | in pain | so much pain | painful | painfully
      hurts so | hurts like | it hurts | hurting | hurtful | stings | sunburn* | freezing cold | so cold
      too cold outside | bloody cold | chilly | rain again | pouring | snowing | stormy | tornado* | flood*
      earthquake* | tsunami | wildfire* | drought | blizzard | humid | heat wave | starving | so hungry
      thirsty`,
  },
  {
    kind: 'contempt',
    weight: -2.4,
    words: `
      ridiculously bad | ridicule | ridiculed | stupidly | stupidest | stupidity | so stupid | how stupid
      stupid people | stupid ass | dumber | dumbest | so dumb | dumbass | dumbasses | dumb shit | dumbed
      idiocy | idiotic | idiots | morons | moronic | imbecil* | cretin* | halfwit* | half wit | dimwit*
      nitwit* | numpty | muppet | muppets | plonker | prat | prats | pillock | tools like | doofus | dumbo
      dunce | airhead | bimbo* | dopey | dope head | brainless | brain dead | braindead | mindless | thick as
      clueless | gullible | naive | ignoramus | uneducated | illiterate | inept | ineptitude | incapable
      incompetence | amateur* | unqualified | useless twat | hopeless at | losers | loserville | lowlife*
      low life | scumbags | sleaz* | slimy | slimeball | weasel* | vermin | pest | pests | parasite* | leech*
      pigs | swine | clowns | buffoon* | jackass* | joker | fraud | frauds | fraudulent | phony | phonies
      phoney | faker | fakes | wannabe* | poser* | poseur | attention seeker | attention seeking
      attention whore | drama queen | diva behaviour | crybaby | cry baby | crybabies | moaner* | moan
      moaning | moans | whinge* | whinging | nag | nagging | complainer* | snob* | stuck up | stuckup | smug
      cocky | conceited | narcissis* | egotist* | egomaniac | big headed | full of himself | full of herself
      full of it | full of shit | full of crap | self centered | selfish | entitled | pompous | condescending
      patroniz* | patronis* | sanctimonious | self righteous | holier than thou | two faced | backstabbers
      shady | sneaky | sly | creeps | creepy | creeper | pervert* | perv | pervy | pedo | paedo* | predator*
      molester | rapists | stalker* | stalking | psychotic | psychopath* | sociopath* | deranged | unhinged
      madman | madness | crazy ass | crazy person | nutcase | nutter | nutters | whack job | wacko* | weirdos
      weird ass | freaks | oddball | bully | bullies | brute | brutal* | ruthless | heartless | callous
      cold hearted | cold blooded | merciless | sadis* | savages | barbar* | inhuman* | wicked witch
      evil man | evil people | devil | satan* | demonic | demons | villain* | tyrant* | tyrann* | despot*
      oppressor* | dictatorship | fascist | fascism | nazis | hitler | white supremac* | supremacist*
      bigoted | bigotry | bigots | racists | islamophobia | homophobia | homophobic | transphob* | misogynist*
      sexism | chauvin* | intoleran* | prejudiced | extremism | radical islam | radicals | terrorism
      terror attack* | suicide bomb* | bomber* | bombings | hijack* | gunned down | shootings | mass shooting
      gun violence | stabbed | stabbing* | stab | knife attack | murdered | murderer* | manslaughter
      homicide* | killer* | killings | genocide | war crimes | war criminal | warmonger* | atrocities
      massacres | execution* | executed | lynch* | slavery | enslaved | apartheid | segregation | crisis in
      humanitarian crisis | collateral damage | drone strike* | air strike* | missile* | nuke | nuclear war
      chemical weapons | coup | corruption | corrupt politicians | crony* | cronies | bribe* | embezzl*
      launder* | criminals | felon* | convict | guilty of | imprisoned | indicted | violation* | violates
      violated | abuser* | abuses | domestic violence | domestic abuse | victimiz* | exploited | exploitation
      liars | lying bastard | pack of lies | all lies | nothing but lies | blatant lie | blatantly
      misinform* | disinform* | fake news | cover up | coverup | whitewash* | hypocrisy | hypocrite*
      hypocritical | double standard* | shameful | shameless* | disgusting behaviour | despicable | disgraced
      dishonor* | dishonour* | embarrassing | embarrassment | embarrassed | so embarrassing | cringeworthy
      cringey | cringy | awkward | second hand embarrassment | laughable | laughing stock | joke of a
      excuse of a | sorry excuse | poor excuse | waste of a | waste of oxygen | waste of air | good riddance
      bye felicia | boy bye | girl bye | nobody asked | who asked | no one asked | nobody wants | no one wants
      no one likes | nobody likes | stfd | sit down | shut the fuck | shut the hell | shut your
      stay in your lane | delete your | kys | unfollow* | blocked | block me | muted | fire him | sack him
      sack the | resign | resignation | impeach | step down | lock her up | not my president | nevertrump
      never trump | nevertheless she | wake up america | wake up people | sheeple | puppets | libtard*
      snowflake* | leftist* | lefties | commie* | communism | rightwing* | right wing | left wing
      radical left | illegals | invaders | anti american | unamerican | traitors | treasonous | treachery
      sellouts | sold us out | betrayal | stabbed in the back | threw under the bus | slander* | libel
      smear* | defam* | insults | insulting | offended | offends | offence taken | rudely | rudeness | so rude
      how rude | disrespected | disrespectful | disrespecting | inconsiderate | thoughtless | impolite
      obnoxious | insufferable | intolerable | unbearably | unwatchable | unlistenable | unreadable
      unplayable | unusable | inexcusable | unforgivable | indefensible | unreasonable | irrational
      illogical | nonsensical | ludicrous | preposterous | asinine | inane | futile | pointless | meaningless
      no sense | non sense | senseless violence | crazy that | insane that | wtf is | wtf was | wtf are
      wtf why | why the fuck | why the hell | why tf | what the fuck | what the heck | what the actual
      who the fuck | how the fuck | how the hell | how tf | the fuck | tf | the fuck is | wrong with you
      wrong with people | wrong with him | problem with you | your problem | his problem | kind of person
      what kind of | what is wrong | whats wrong with | what's wrong with | how can anyone | how could anyone
      how can you | how could you | how dare | have you no | no excuse | no wonder | no shame | no clue
      no brain | no class | no morals | no decency | no thanks to | no good | no use | no chance | no point
      no fun | no luck | lack of`,
  },
  {
    kind: 'irony',
    weight: null,
    words: `
      yeah right | yea right | oh great | oh joy | oh goody | oh wonderful | oh brilliant | oh fantastic
      just great | just brilliant | just perfect | just wonderful | just what i needed | just what we need
      great just great | thanks a lot | thanks alot | thanks a bunch | gee thanks | thanks obama | thx obama
      way to go | nice going | nice one genius | good job idiot | slow clap | big surprise | what a surprise
      surprise surprise | no surprise | shocker | shock horror | imagine that | go figure | color me
      colour me | how convenient | how original | how predictable | how ironic | ironic | ironically | irony
      sarcasm | sarcastic | sarcastically | good for you i guess | lucky me not | my favorite thing is
      fun fun | great start | great way to start | fantastic start | brilliant start | perfect timing
      great timing | of course it | of course i | of course they | of course he | oh well | oh no | oh dear
      oh god | oh hell no | hell no | hell nah | oh my days | dear god | good grief | good lord | lord help
      god help | god help us | help me | someone help | save me | why me | why why | why do i | why do people
      why is it | why does | why did i | why can't | why cant | why must | why won't | why the
      who cares about | like i care | as if | not that i care | whoop de | big deal | so what | whatevs | meh
      bla bla | blah blah | yada | same old | same shit | same crap | here we go again | not again | again and
      yet again | once again | still haven't | still hasn't | so called | self proclaimed | supposedly
      pretend* | excuse me | sorry but | sorry not | i'm sorry but | im sorry but | no offense but
      no offence but | unpopular opinion | not gonna lie | seriously | are you serious | are you kidding
      you kidding me | kidding me | you must be joking | you're joking | cannot believe | can't believe
      cant believe | unbelievable | unbelievably | beyond me | beggars belief | no words | lost for words
      speechless | wonder why | wonders why | i'm not sure | im not sure | don't understand | dont understand
      don't get it | dont get it | don't know why | don't know how | don't think | dont think | doubt it
      doubtful | i doubt | rather than | should have | should've | shoulda | shouldn't | shouldnt
      shouldn't have | could have | could've | coulda | would've | woulda | was supposed | need to stop
      needs to stop | has to stop | must stop | gotta stop | got to stop | stop being | stop saying
      stop trying | stop with | stop the | please stop | just stop | quit it | leave it | let it go | move on
      getting rid of`,
  },
];
