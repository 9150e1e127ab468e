// Reads a collection of annotations as others do: expands it with the W3C's own context, where a name that the context does not
// know ends it, and reads each annotation. Prints what it has read.
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { parseAnnotation } from '@dokieli/web-annotation';
import { WEB_ANNOTATION_CONTEXT_DOCUMENT } from './node_modules/@dokieli/web-annotation/dist/contexts/anno.js';

const contexts = {
  'http://www.w3.org/ns/anno.jsonld': WEB_ANNOTATION_CONTEXT_DOCUMENT,
  // All that its context does with names that are not listed.
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
};
const documentLoader = async (documentUrl) => {
  if (!(documentUrl in contexts)) throw new Error(`no context ${documentUrl}`);
  return { contextUrl: null, documentUrl, document: contexts[documentUrl] };
};
const collection = JSON.parse(await readFile(process.argv[2], 'utf8'));
const expanded = await jsonld.expand(collection, { documentLoader, safe: true });
const annotations = [];
for (const item of collection.first.items) {
  annotations.push(await parseAnnotation({ '@context': collection['@context'], ...item }));
}
console.log(JSON.stringify({ expanded, annotations }));
