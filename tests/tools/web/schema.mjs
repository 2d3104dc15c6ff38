// Validates data by its JSON Schema (2020-12) with Ajv.
// usage: schema.mjs FOLDER SCHEMA.json DATA.json…
// Exit status: 0 the data is as the schema says, 1 it is not, 2 could not run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, schemaFile, ...dataFiles] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
try {
  const { default: Ajv } = require("ajv/dist/2020.js");
  // A keyword that nobody knows would judge nothing. Formats such as "uint32" are hints beside the limits.
  const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true, validateFormats: false }).compile(read(schemaFile));
  let wrong = 0;
  for (const file of dataFiles) {
    if (validate(read(file))) continue;
    wrong = 1;
    for (const { instancePath, message, params } of validate.errors) {
      console.log(`${file}: ${instancePath} ${message} ${JSON.stringify(params)}`);
    }
  }
  process.exitCode = wrong;
} catch (error) {
  console.error(`schema: ${error.message}`);
  process.exitCode = 2;
}
