import { genericFrames } from '../generic-frames.ts';

const verbs = (list: string): readonly string[] => list.trim().split(/\s*,\s*/u);

/** Verbs that tell a happening which has no type of its own, by class; after all typed frames. */
export const generic = genericFrames('en', [
  {
    name: 'affect',
    why: 'something harms, hinders or reaches somebody or something',
    verbs:
      verbs(`affect, hit, strike, rock, disrupt, hamper, cripple, paralyse, paralyze, halt, interrupt, hinder, overwhelm, engulf, batter, shake,
      sweep through, flood, delay, stall, block, knock out, take down, cut off, slow, endanger, contaminate, infect, expose`),
    anyOf: ['object'],
    yes: [['The storm delayed the harvest in Leeds.', 'completed object=the harvest']],
    no: ['The rule affects everybody.', 'A storm could disrupt services.'],
  },
  {
    name: 'stop',
    why: 'somebody ends, suspends or puts off something',
    verbs:
      verbs(`stop, end, suspend, cease, terminate, cancel, postpone, adjourn, abandon, scrap, shelve, discontinue, freeze, close, shut, shut down, dissolve,
      lift, withdraw, revoke, abolish, repeal, call off, break off, put off, seal off, dismantle, disband, conclude, complete, finish, wrap up`),
    yes: [
      [
        'The mayor cancelled the festival on Monday.',
        'completed agent=mayor, object=the festival, 2024-06-10/2024-06-11',
      ],
    ],
    no: ['He did not cancel the festival.'],
  },
  {
    name: 'start',
    why: 'somebody begins or takes up something',
    verbs:
      verbs(`begin, start, launch, open, resume, relaunch, initiate, kick off, step up, intensify, reopen, restart, inaugurate, undertake, embark on, set in motion,
      activate, trial, pilot`),
    yes: [['Norway began a campaign against litter.', 'completed agent=Norway, object=a campaign']],
    no: ['Norway may begin a campaign.'],
  },
  {
    name: 'make',
    why: 'somebody makes, founds or builds something',
    verbs:
      verbs(`build, create, found, establish, form, construct, install, erect, set up, assemble, invent, develop, draft, draw up, compose, record, film, paint,
      write, design, plant, print, forge, restore, rebuild, repair, renovate, refurbish`),
    yes: [['The city built a bridge over the river.', 'completed agent=city, object=a bridge']],
    no: ['The city builds bridges.'],
  },
  {
    name: 'change',
    why: 'somebody changes something',
    verbs:
      verbs(`change, alter, modify, replace, rename, transform, overhaul, restructure, reorganise, reorganize, revise, amend, redesign, convert, upgrade, update, split,
      merge, extend, expand, enlarge, shorten, tighten, loosen, strengthen, weaken, adjust, reverse, rewrite, ease, relax, widen, harden, soften`),
    yes: [['The Danish government extended the deadline.', 'completed agent=Danish government, object=the deadline']],
    no: ['He wants to change the deadline.'],
  },
  {
    name: 'raise',
    why: 'somebody raises or lowers something',
    verbs: verbs(
      `increase, raise, double, triple, quadruple, boost, hike, cut, reduce, lower, halve, slash, trim, cap, scale back, scale up`,
    ),
    yes: [['Norway doubled its contribution.', 'completed agent=Norway, object=its contribution']],
    no: ['If Norway doubled its contribution, others would follow.'],
  },
  {
    name: 'take',
    why: 'somebody takes hold of something or somebody',
    verbs:
      verbs(`seize, confiscate, capture, intercept, grab, snatch, recover, retrieve, remove, extract, impound, retake, take over, take control of, hijack, board, catch,
      collect, obtain, evict, expel, round up, track down, corner, hunt down, stop, search, question, interview, interrogate, handcuff`),
    yes: [['Police seized 300 kilograms of cocaine.', 'completed agent=Police, object=300 kilograms of cocaine']],
    no: ['The idea seized him.'],
  },
  {
    name: 'give',
    why: 'somebody hands something over',
    verbs:
      verbs(`give, hand over, deliver, grant, award, transfer, donate, distribute, return, allocate, ship, supply, present, pay, lend, sell, lease, hand out, send, offer,
      auction, spend, repay, refund, compensate`),
    yes: [['The museum returned the statue to Greece.', 'completed agent=museum, object=the statue']],
    no: ['They give advice.'],
  },
  {
    name: 'choose',
    why: 'somebody is chosen or put in or out of a place',
    verbs: verbs(
      `choose, select, pick, tap, name, designate, nominate, cast, recruit, invite, appoint, promote, replace, drop, bench, suspend, reinstate, demote, dismiss`,
    ),
    yes: [['The jury picked Claire Marlow.', 'completed agent=jury, object=Claire Marlow']],
    no: ['They pick flowers.'],
  },
  {
    name: 'rule',
    why: 'an authority allows or forbids something',
    verbs:
      verbs(`ban, outlaw, impose, order, authorise, authorize, approve, clear, reject, veto, overturn, uphold, bar, forbid, legalise, legalize, ratify, endorse, adopt,
      introduce, enforce, waive, certify, license, classify, decree`),
    yes: [['The council banned scooters from the park.', 'completed agent=council, object=scooters']],
    no: ['The council never banned scooters.'],
  },
  {
    name: 'show',
    why: 'somebody makes something public',
    verbs:
      verbs(`unveil, reveal, present, publish, display, release, issue, disclose, introduce, roll out, unleash, exhibit, screen, broadcast, air, post, leak, declassify, file,
      submit, register, lodge`),
    yes: [
      ['The museum unveiled a portrait on Monday.', 'completed agent=museum, object=a portrait, 2024-06-10/2024-06-11'],
    ],
    no: ['The museum displays portraits.'],
  },
  {
    name: 'harm',
    why: 'somebody uses force',
    verbs:
      verbs(`beat, stab, shoot, storm, burn, smash, poison, torture, assault, crush, demolish, shoot down, knock down, ransack, loot, vandalise, vandalize, set fire to,
      torch, punch, slap, kick, bite, ram, break, fire at, fire on, open fire on, defeat, besiege, surround, chase, pelt, spray, detonate, blow up`),
    yes: [['Vandals smashed windows on Friday.', 'completed agent=Vandals, object=windows, 2024-06-07/2024-06-08']],
    no: ['He beat the eggs.'],
  },
  {
    name: 'foil',
    why: 'somebody keeps something from happening or puts it right',
    verbs:
      verbs(`thwart, foil, prevent, repel, disperse, avert, contain, extinguish, put out, resolve, solve, settle, tackle, fix, plug, patch, address, protect, treat, save, rescue, clean up,
      clear up, defuse, disarm, neutralise, neutralize, ground, divert`),
    yes: [['The navy thwarted a raid.', 'completed agent=navy, object=a raid']],
    no: ['He tackles every problem.'],
  },
  {
    name: 'use',
    why: 'somebody puts something to use or to the test',
    verbs: verbs(
      'exploit, deploy, test, apply, fire, mobilise, mobilize, station, scramble, dispatch, examine, inspect, review, inspect',
    ),
    yes: [['Norway tested a drone on Monday.', 'completed agent=Norway, object=a drone, 2024-06-10/2024-06-11']],
    no: ['Norway tests drones.'],
  },
  {
    name: 'achieve',
    why: 'somebody wins, loses or sets something',
    verbs:
      verbs(`win, lose, retain, defend, score, secure, clinch, claim, earn, smash, equal, miss, celebrate, mark, host, stage, hold, attend, organise, organize, sponsor, top,
      surpass, pass, reach, receive, gain, inherit`),
    yes: [
      [
        'Peter Lyle defended his title on Saturday.',
        'completed agent=Peter Lyle, object=his title, 2024-06-08/2024-06-09',
      ],
    ],
    no: ['He wins hearts.'],
  },
  {
    name: 'confront',
    why: 'two parties meet, join or part',
    verbs: verbs(
      'join, rejoin, leave, quit, defy, challenge, confront, boycott, face, face off with, split from, ally with, side with, replace, succeed, overtake',
    ),
    yes: [['Norway boycotted the games.', 'completed agent=Norway, object=the games']],
    no: ['Norway faces a choice.'],
  },
  {
    name: 'move',
    why: 'somebody goes to or away from a place',
    verbs: verbs(
      'enter, reach, flee, cross, board, exit, evacuate, return to, arrive in, arrive at, flee to, move to, withdraw from, escape from, break into, break out of, sail to, march on, land in, climb',
    ),
    yes: [['Claire Marlow fled the country.', 'completed agent=Claire Marlow, object=the country']],
    no: ['Birds cross the sea.'],
  },
  {
    name: 'happen-to',
    why: 'something befalls its subject',
    verbs:
      verbs(`arrive, return, escape, flee, collapse, fail, crash, burst, break down, break up, reopen, close, shut down, go down, fall, falter, stall, soar, plunge, plummet, shrink,
      expand, retreat, land, sink, survive, recover, emerge, disband, depart, withdraw, surface, triple, double, resume, expire, spread, melt, erupt, retire, compete, premiere, debut`),
    intransitive: true,
    yes: [
      [
        'The prime minister of Norway returned on Monday.',
        'completed object=The prime minister of Norway, 2024-06-10/2024-06-11',
      ],
    ],
    no: ['Hope returns.'],
  },
]);
