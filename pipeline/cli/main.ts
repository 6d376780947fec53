#!/usr/bin/env node
import { commandLine } from './command-line.ts';
import { processEffects } from './effects.ts';

process.exitCode = await commandLine(process.argv.slice(2), processEffects());
