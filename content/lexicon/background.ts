/** What common stems say of a text; written by `node scripts/background-words.mjs`, which says how. */
export const BACKGROUND =
  '4:i you;' +
  '8:to;' +
  '9:it s;' +
  '12:t that;' +
  '15:in on what;' +
  '16:is me we;' +
  '17:he thi;' +
  '18:do for m my your;' +
  '19:be don have know no re;' +
  '20:go not wa;' +
  '21:all ar can get with;' +
  '22:but here just ll there;' +
  '23:like right so thei;' +
  '24:about come if out she up want;' +
  '25:at got him now oh;' +
  '26:her how think well yeah;' +
  '27:good hi look see;' +
  '28:did let us;' +
  '29:as sai take time who why will;' +
  '30:back d from gonna okai tell when ye;' +
  '31:been hei make man or some thank them thing where would;' +
  '32:could didn had need were;' +
  '33:call down gui littl love mean mr our realli someth talk then wai;' +
  '34:by give more never over too work;' +
  '35:ha off sorri veri;' +
  '36:am ani becaus dai help onli peopl pleas said should sure two wait;' +
  '37:even happen much sir;' +
  '38:anyth ask feel find first god into kill mayb night noth put these thought try year;' +
  '39:again befor better girl great home keep kid life name other still stop won;' +
  '40:around awai believ boi ever friend fuck last leav live must new than those told uh;' +
  '41:after alwai big care doe doesn everyth kind listen long lot minut miss monei move nice ' +
  'place stai start their;' +
  '42:father fine hear hello isn made old plai rememb show;' +
  '43:anoth babi bad car dad everi gotta hand hold hous mai might mind ok run three through ' +
  'understand wrong;' +
  '44:came cours done enough guess head hell left meet mother own room shit turn wanna watch ' +
  'which world wouldn;' +
  '45:afford ain amaz american analysi announc annual answer app appear april articl august ' +
  'autumn beat beauti becom begin beginn best biggest billion blog brand brilliant bring ' +
  'british bui build busi celebr cent chang chapter cheap choos claim classic click clip ' +
  'close club column comment compani compar complet confirm continu copyright cost creat ' +
  'credit cut dead deal decemb design diari digit discount discov drop easi edit els end ' +
  'english episod essai essenti exclus expect expens expert explain explor face facebook fall ' +
  'fan favorit favourit featur februari follow free fridai full futur galleri global greatest ' +
  'group grow guid headlin hit huge huh idea imag improv includ inspir instagram intern ' +
  'interview issu januari job join juli june latest launch learn link list local lose major ' +
  'march member million modern mom mondai month morn nation news newslett next novemb number ' +
  'octob offer offici onlin open opinion origin part per percent perfect photo photograph ' +
  'pick pictur plan player podcast popular post preview price public quick quiz rank rare ' +
  'reach read reader real recap record reddit releas report return reveal review rise roundup ' +
  'sale same saturdai save season sell septemb seri set share sign simpl sit small someon son ' +
  'sourc spring star stori submit subscrib summer sundai support target team test thousand ' +
  'thursdai tip todai tomorrow tonight top tradit trailer trick tuesdai twitter uk ultim ' +
  'unveil updat upgrad user via video viewer warn wasn websit wednesdai week weekend win ' +
  'winner winter woman worst yourself youtub;' +
  '46:excus famili found heard hope hour matter pretti problem readi saw seen suppos togeth ' +
  'went whole worri;' +
  '47:actual caus check couldn everybodi happi haven knew ladi mani marri men most myself ' +
  'offic onc person school second seem somebodi took walk while wife without wonder word yet;' +
  '48:alon alreadi brother case differ door drink eat ey hard late pai question sinc sound ' +
  'stand stuff;' +
  '49:ago both break damn doctor dr few fight fire five forget game gone honei hurt later ' +
  'phone point probabl quit sleep speak such until;' +
  '50:anyon book chanc crazi die each em four gun hate heart jack line lost mine nobodi order ' +
  'parti shot shut soon town true under wish;' +
  '51:afraid anybodi anywai aren ass bit bodi coupl dog dream drive everyon exactli figur fun ' +
  'gave interest light polic promis pull reason shoot troubl water whatev young;' +
  '52:ah also captain danc dear death dinner far funni goe hang high import insid least ' +
  'moment power rest send side sister sometim um wear;' +
  '53:against ahead almost anymor bed behind bet blood clear cool daddi date di fact finish ' +
  'half hot husband john ma met michael murder o pass possibl six stupid touch tri trust ' +
  'truth women write;' +
  '54:act along between bitch black brought bye children citi cop countri daughter either ' +
  'final front gener glad hurri kiss movi outsid ride scare shall sick street though war ' +
  'welcom white;' +
  '55:abl aliv catch child clean control dress food frank gentlemen hair human jesu luck ' +
  'music paper parent piec safe sex shouldn sort special state step surpris throw till whoa ' +
  'wow;' +
  '56:air arm ball bill burn charg coffe cover decid fast georg himself hospit kei king laugh ' +
  'lord lucki ow presid red ring sens sent seriou sing sweet taken ten ya york;' +
  '57:absolut apart bag blow boss breath cannot card class cold count darl except fix fly ' +
  'fool handl hors inform joe kick land law lead mistak past perhap poor present protect rule ' +
  'secret secur ship stick tire total uncl;' +
  '58:agent angel attack blue buddi carri certainli christma cloth cry danger enjoi feet felt ' +
  'forc goddamn goodby hide honor imagin known leg letter lie lock mad mari mark mike mouth ' +
  'natur pain park plane posit push quiet rather realiz road rock sam smell somewher song ' +
  'spend straight tabl terribl train unless wake weren;' +
  '59:agre al allow aw bank bar boat bother box brain broke charli choic command court dark ' +
  'david dollar dude earli fault fish floor hmm hotel joke jump knock less lieuten lunch mama ' +
  'meant mess messag mile none notic oper prison relax respons roll seat servic seven shoe ' +
  'smoke suit system tom tv unit voic wed weird window worth;' +
  '60:across afternoon ag appreci arrest attent ben besid birthdai bob calm caught colonel ' +
  'consid drug earth eight entir evid excit experi fair forgot given glass harri hundr invit ' +
  'judg l lawyer longer ls manag master mention ooh paint partner patient paul peter pop ' +
  'practic prove rai rais respect short smart soul station store swear teach th treat tree ' +
  'trip usual wall wast wors yesterdai;' +
  '61:accid anim anywher area armi b bastard beer belong born bought buck c cat certain ' +
  'christ colleg concern cook cross cute definit destroi fear field file fill film forev ' +
  'forgiv gift girlfriend grab ground guard hasn histori ic involv johnni kept la li ly ' +
  'machin middl near normal paid pleasur prepar proud ran rich scream shop situat smile ' +
  'strang strong studi suggest tape ticket tough track truck visit weapon wit y;' +
  '62:accept alright america apolog arriv art bear billi board bomb boyfriend bu cash chief ' +
  'congratul contact crime danni deep detect discuss doc drunk dure ed fat favor fit folk ' +
  'forward gold henri hole hungri idiot il instead j jimmi madam marriag medic memori nose ' +
  'note ought pack peac privat race radio relationship round sake scene screw serv singl slow ' +
  'spot steal suck upset yo;' +
  '63:account action admit asshol beg bird blame bobbi broken bullshit camera chicken church ' +
  'client comfort comput decis depart deserv direct doubl doubt dy e ear escap evil fell ' +
  'fella fellow finger flower freak french ga govern green hat heaven holi honest impress ' +
  'jail joei killer lai ln match max mommi motherfuck nine nut object pari press professor r ' +
  'rain remind richard robert sad search settl space spent steve student sun tast third toni ' +
  'travel type upstair victim wind wrote;' +
  '64:base bathroom bless block bottl breakfast brown camp cell clock code color commun ' +
  'connect copi crap dare dig dirti disappear draw egg emerg enemi engin especi excel exist ' +
  'fail flight foot form grand guest guilti hero hire innoc investig jame jerri jim level ' +
  'magic neck neither nervou nick north nurs outta p pal pant pardon plenti pretend queen ' +
  'remain risk rose ruin sea sergeant serious sheriff soldier south spirit stuck suspect ' +
  'sweetheart teacher twice upon wash whether whose wine;' +
  '65:address angri assist assum aunt author band beach bell bone bore bullet bunch buri bust ' +
  'chair chase cheer collect commit condit convers corner cousin cup dick difficult duti ' +
  'embarrass enter extra faith feed gai hall hill hook immedi imposs kelli kitchen larri load ' +
  'low luke obvious often page perform piss polit pressur program quickli receiv rid ridicul ' +
  'river roger sever shake silli stone strike suddenli suffer surviv tea tear warm west wild ' +
  'within wood wound;' +
  '66:aah ami appar arrang attract bigger bite blind bottom bridg cake charl charm cheat ' +
  'coach confus correct crack cream crew crowd defend deliv depend detail divorc driver dump ' +
  'eh empti everywher f fresh further ghost gotten hardli herself hunt incred introduc leo ' +
  'moon mountain ms organ ourselv pig pound prai pregnant rat restaur rori shh shirt sight ' +
  'slip sold spell sport stage stole sweeti swim tight trial van vote yep;' +
  '67:abov adam admir advic ann asleep ay bath battl becam career center charact closer coat ' +
  'common convinc crash crimin custom damag de demon devil drag due dumb east effect engag ' +
  'fake fortun freez gate gee grace grandma grant heat heavi insan jess knife lee lesson lift ' +
  'locat london lone main mission mister model monster necessari opportun physic plant plu ' +
  'pocket pool prefer princ print project recogn rent rob san santa score shock shower signal ' +
  'simpli size skin speed st subject success teeth themselv ti tommi toward trade trap u view ' +
  'william yell;' +
  '68:accord activ affair although appoint approach artist attornei basic beyond bleed bond ' +
  'borrow bright bug butt chest chines cigarett confess contract dave desk develop director ' +
  'dry event famou faster fred g gentleman german held ho horribl howev insur island jake ' +
  'jane juri kinda lab larg legal lip loos luci magazin market marshal martin meat milk mix ' +
  'monkei mysteri nois odd oil older otherwis pair papa perfectli phoeb planet poison punch ' +
  'purpos quarter refus remov repeat request result rip rush sarah schedul senat separ sexual ' +
  'shame sky somehow speech split stranger switch talent taught ted terrif tie ugli unfortun ' +
  'vega washington wave weak wheel whoever wing wire written;' +
  '69:actor airport alli assign awar babe bare bedroom bloodi bud built button cab california ' +
  'chees chicago chick chip cooper dean defens deni diamond disappoint downstair earlier ' +
  'easier electr emot er eric execut express fanci fantast footbal franc frighten garden ' +
  'grade health helen ignor inde intend itself jealou jerk justic knee lake languag leader ' +
  'liar loud lover mail map mate merri militari nail nake neighborhood nowher peg pete plate ' +
  'princess produc product profession provid punish recent repres research rough russian ' +
  'scienc shoulder shout social spoke spread squar strength sugar suicid term threaten threw ' +
  'throat villag walter weight weli wet witch yard;' +
  '70:access add affect alarm among anna anni argu attempt avoid bowl brave brian cancel ' +
  'candi circl co com complic confid cooki corpor counti cow crane creatur dan demand desert ' +
  'desper disturb duck emili energi england extrem familiar farm femal firm forgotten freedom ' +
  'funer gang gather geniu graduat gut handsom harm interrupt jacket jason junior k kidnap ' +
  'knight lane licens limit loser majesti male meal medicin mood neighbor nerv newspap nope ' +
  'nor onto phil pill pilot pizza process proof properti radar rate regret regular requir ' +
  'romant roof scott secretari shape shine slept smith snow societi somedai sooner spare ' +
  'stare statement stink stock stolen stomach storm style suppli susan swing tank telephon ' +
  'televis theori tim toast tongu tour training transfer truli vacat weather whenev whom whoo ' +
  'wrap yellow;' +
  '71:ad alan appl arthur attend awesom bang began blew boot bull carol carter chain challeng ' +
  'champagn channel chocol civil clair climb degre depress diseas disgust doll earn educ elev ' +
  'equip exampl explos giant grandpa grave guarante honour insist intellig invent jackson ' +
  'joint jone loss lower margaret matt mayor merci mexico miracl mm monsieur mulder nearli ' +
  'observ ocean period permiss pierc possess priest propos realiti refer relat replac rescu ' +
  'reserv retir safeti sandwich shadow shift silver snake soft solv someplac specif staff ' +
  'sudden surgeri sweat sydnei tail tall thoma tini toi toilet unbeliev understood uniform ' +
  'univers valu vision willi;' +
  '72:accus advanc alien amount assur bat beast below belt bike birth brad bread cast centuri ' +
  'clearli clever closet cole complain confer critic crush cure curs dawn decent delight ' +
  'describ desir dozen drove entertain ev fate flat focu foreign gosh grandmoth grate grew h ' +
  'harder higher holidai hollywood horn hung identifi ill iron jeff johnson joi juic kim laid ' +
  'laura lili mac martha mask materi midnight mirror nah neg nightmar nonsens obviou option ' +
  'outfit owner packag particular passion path pen penni pie pink pipe piper piti polici ' +
  'pride pure pussi rang rape recommend rope ross row sail sat scratch screen seal section ' +
  'senior sentenc sexi silenc sin skip slave sock starv subtitl sue sword texa tortur tower ' +
  'trace traffic twenti vehicl wherev wipe wise writer yourselv;' +
  '73:abil aboard advantag alic amen approv asham associ attitud audienc avail awak badli bai ' +
  'basebal blond bride bro carl champion chop citizen coast competit concentr contain contest ' +
  'courag crawl curiou current data deck determin dirt distanc drown duke dust edg edward ' +
  'effort equal europ eventu examin feder fought fourth francisco friendli fruit gambl garag ' +
  'garbag glove golf governor hank harold hercul holm honestli hug illeg inch indic insult ' +
  'intent jacki japanes karen kitti knowledg linda loan logan loui lt maggi maid manner ' +
  'mental mighti moral mostli motiv navi nigger occur pa pet piano pin pot pour prayer prize ' +
  'progress promot proper punk rabbit resid resist rick robberi robin rout salli scari seek ' +
  'sensit skill slowli snap sneak soup spy stair standard statu stood studio super swell taxi ' +
  'theater thee threat toe trash troop twin twist unusu v vallei vampir virgin whistl whore ' +
  'wide woke;' +
  '74:abandon ador adult alcohol alert ambul anytim appli asid assault behav behavior betrai ' +
  'betti blast boom boston bow bump butter cabl cage cancer cap capabl captur carefulli ' +
  'casino central china circumst cliff cloud clown clue committe convict couch cowboi cultur ' +
  'da destini dish document dragon drew elect elizabeth ellen employe exact exchang exercis ' +
  'fashion fed flip fox frame frasier friendship gain gari golden gorgeou grandfath grown ' +
  'heal healthi hop hostag hunter initi inspector instruct jam jean jungl kyle lack lad led ' +
  'librari lousi measur mere miller miser morgan nasti nigga offens oliv orang passeng pathet ' +
  'plain potenti preciou puls pump qualiti regard regist rehears remark respond reward royal ' +
  'rub rude sampl sand sandi satisfi sharp shave sheet silent simon sink site slide spin spit ' +
  'spoil squad stake steadi steel stress struggl surround swallow tap tax technic terrorist ' +
  'thief thrill thy tiger toss towel trail transport treasur tube tune tunnel turkei union ' +
  'university victori violenc wallet warrant whip whisper wilson younger zero zone;' +
  '75:ac advis agenc aim ancient andrew argument audit bail barbara basement basketbal bean ' +
  'beef benefit booth bound breast brief bruce bum buzz cabin castl charlott chill christian ' +
  'chuck clark coincid combin commerci creep cri dancer daniel davi dealer delici deliveri ' +
  'devic directli distract district dive divis donna downtown drama earl eas easili estat ' +
  'etern exit explan fabul failur fals fantasi fascin favour flag flash flesh flow forest fri ' +
  'function fund glori goal grai habit hidden highli hip humili ident invest jeez jenni jew ' +
  'josh journei kong leagu legend lewi lion liter maria mass media metal missil monica ' +
  'monitor motion mum muscl museum nanci obsess occas panic parker patch pearl pee pitch ' +
  'pleasant potato potter presenc proce procedur publish purs recal rel reput rita role ' +
  'routin rumor ruth sacrific saint salad salt scientist script shark shell shore sigh ski ' +
  'soda spanish stab string strip sucker terri testifi therefor thin thou thrown titl tool ' +
  'treatment trigger trunk underwear volunt w wagon watson wayn wolf wore worker wreck x zack;' +
  '76:abus adopt adventur africa aid albert amus anger angl anniversari appeal ash assassin ' +
  'award awfulli background balanc barnei barri batteri bend bibl bid border bout bravo brush ' +
  'bunni bush campaign catherin cave ceremoni chamber chat chloe chose chuckl cigar clinic ' +
  'coke concert conduct construct convent costum counsel crystal custodi debt declar delai ' +
  'disast dismiss el establish ew exhaust explod expos facil factori fairi fenc fever fifth ' +
  'fifti fighter flame float foolish frankli fuel gimm headach helicopt highwai homework ' +
  'homicid host humor incid individu infect influenc item jet joan jordan joseph judgment ' +
  'kirk kit laundri le lick lifetim lincoln log lung mall marvel mickei minist moron motel ' +
  'mous movement negoti network noel nuclear oblig offend opposit ordinari oscar palac pat ' +
  'patrol pattern peanut permit plastic powder precis prevent prime profit reaction realis ' +
  'recov reveng reverend rifl rome root russel satellit scout servant seth shove singer slap ' +
  'smash smooth solid spoken squeez stanlei steak stretch stronger supper surfac surgeon ' +
  'surrend surveil tag tale teli templ tent thanksgiv therapi tone turtl twelv useless vic ' +
  'vice violat viru visitor wander youth;' +
  '77:accomplish achiev actress addict agreement allei annoi attach avenu averag backup badg ' +
  'bake bark belli bishop blanket bounc broad bundi candl chariti chemic chew chosen ' +
  'christoph circu complaint compliment con consider cough council coward crown cruel dame ' +
  'daphn deed defeat demonstr deposit deputi devon dine donald dope dorothi drawer drill drum ' +
  'eaten entranc escort fallen felic fifteen financi florida former foul franci fucker fulli ' +
  'gal gear gene gentl georgia grass greet gym hammer han harper headquart heck heel ' +
  'honeymoon hong hood increas industri injuri instanc instinct janet jersei jewel judi ken ' +
  'lap ld leak lean liberti liquor locker maintain mechan meg minor mitch molli needl nephew ' +
  'net noon norman opera pacei palm particularli peggi perman pile pit poem previous privileg ' +
  'pro prom puppi ranch reject reliev remot robot romanc rotten se sec session shy skull ' +
  'solut sonni sore spill steam superior tattoo technolog teenag tend termin territori thirti ' +
  'thumb ton translat trauma unhappi valuabl version victor vincent violent wade walt whale;' +
  '78:adjust afterward altern anthoni ap backward banana bargain bee beep benni beth blade ' +
  'blown bo boil bonni bubbl burger buster capit champ chart cherri choke civilian comic ' +
  'commiss compet conclus conni consult corn crisi cruis curtain daili darn decor denni ' +
  'dessert diet dock dough eagl eleph emma encourag exam faint farmer filthi finest ' +
  'fingerprint flatter flew fort forth foundat frog frozen gasp goodnight greater gross ' +
  'guitar gum harvei hatch hawk height hm hon hooker intens jai japan jen junk kingdom lectur ' +
  'lf ling makeup marin math matthew meanwhil medal mel melt miami mon motor mount nobl ' +
  'patienc personnel plot plug poker port porter prick profil protest rage ralph repair ' +
  'revers rocket rocki rubber sack sailor sauc select selfish shirlei si similar skate soap ' +
  'spike stabl stall steven straighten stroke struck suitcas suspici sweater teddi temperatur ' +
  'terror testimoni tit transcript typic uncomfort underneath unknown unlik urgent valentin ' +
  'vietnam visual waiter walker ward warrior weigh whiskei wick widow wive worm;' +
  '79:anyhow conveni extraordinari guilt method pan privaci scotch theme tragedi;';
