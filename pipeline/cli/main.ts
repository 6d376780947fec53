#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { analyzeArticle, publish } from '../analyze.ts';
import { article } from '../model/article.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) console.log(JSON.stringify(publish(analyzeArticle(article.parse(JSON.parse(line))))));
}
