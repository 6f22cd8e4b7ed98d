import type { LexiconEntry } from '@/lib/domain/reading/lexicon';
import { about } from './about';

export const TECHNOLOGY: readonly LexiconEntry[] = [
  about(
    'technology, tech, gadgets, computers, gadget',
    'smartphone, apple watch, google, silicon valley, laptop, iphone, microsoft, steve jobs, bill gates, wearable, nvidia, bluetooth',
    'theverge.com, wired.com',
  ),
  about(
    'ai, artificial intelligence, machine learning, chatgpt, deep learning, data science',
    'openai, chatbot, neural network, sam altman, gpt-4, large language model, deepmind, algorithm, generative ai, anthropic, llm, geoffrey hinton',
    'openai.com, machinelearningmastery.com, the-decoder.com',
  ),
  about(
    'coding, programming, software, computer science, programmer, software developer, software engineering',
    'python, javascript, github, developers, open source, compiler, rust language, debugging, stack overflow, codebase, java developer',
    'freecodecamp.org',
  ),
  about(
    'python, javascript, web development, app development, web developer, databases',
    'react native, django, front-end, backend, css, api, typescript, node.js, full-stack, postgres, web framework, html',
    'css-tricks.com, realpython.com, smashingmagazine.com',
  ),
  about(
    'linux, open source software, ubuntu, self-hosting, home servers, homelab',
    'linus torvalds, debian, kernel, fedora, red hat, command line, arch linux, docker, gnome desktop, open-source, sysadmin',
    'omgubuntu.co.uk, itsfoss.com, phoronix.com',
  ),
  about(
    'cyber security, cybersecurity, hacking, ethical hacking, hackers, information security',
    'ransomware, phishing, data breach, malware, cyber attack, bruce schneier, vulnerability, def con, passwords, zero-day, penetration testing',
    'krebsonsecurity.com, schneier.com, thehackernews.com',
  ),
  about(
    'pc building, building computers, computer hardware, gaming pc, graphics cards, mechanical keyboards',
    'nvidia, motherboard, amd ryzen, overclocking, gpu, cpu cooler, rtx, intel core, ssd, keycaps, liquid cooling',
    'tomshardware.com, pcpartpicker.com',
  ),
  about(
    'apple products, iphone, mac, iphones, macbook, ipad, apple',
    'tim cook, ios, macbook pro, steve jobs, app store, apple watch, airpods, macos, cupertino, wwdc, imac, siri',
    'macrumors.com, 9to5mac.com, appleinsider.com',
  ),
  about(
    'android, smartphones, mobile phones, phones, google pixel, samsung',
    'galaxy s, android phone, oneplus, foldable phone, pixel phone, xiaomi, android app, snapdragon, huawei, play store, handset',
    'androidauthority.com, androidpolice.com, gsmarena.com',
  ),
  about(
    'smart home, home automation, home cinema, home theatre, headphones',
    'alexa, home assistant, google home, smart speaker, smart bulb, oled tv, soundbar, dolby atmos, sonos, 4k projector, thermostat, wireless headphones',
    'avforums.com, whathifi.com, head-fi.org',
  ),
  about(
    'crypto, bitcoin, cryptocurrency, blockchain, ethereum, nfts',
    'btc, satoshi nakamoto, coinbase, binance, dogecoin, crypto exchange, stablecoin, ftx, sam bankman-fried, bitcoin mining',
    'coindesk.com, cointelegraph.com, decrypt.co',
  ),
  about(
    'cloud computing, it support, networking computers, it job, devops, telecoms',
    'aws, kubernetes, azure, data centre, help desk, cisco, broadband, 5g network, sysadmin, fibre optic, it department',
    'theregister.com, thenewstack.io, networkworld.com',
  ),
  about(
    'product design, industrial design, user experience, ux design, product management',
    'dieter rams, jony ive, usability, user research, wireframe, prototyping, ikea design, don norman, ergonomics',
    'core77.com, dezeen.com, nngroup.com',
  ),
];
