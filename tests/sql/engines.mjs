// Runs statements of JSON lines {"sql": ...} and answers each with {"rows": [...]} or {"error": ...}.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const require = createRequire(process.argv[3] + "/here.js");

async function duckdb() {
  const { DuckDBInstance } = await import(pathToFileURL(require.resolve("@duckdb/node-api")));
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

async function clickhouse() {
  const { Session } = await import(pathToFileURL(require.resolve("chdb")));
  const session = new Session();
  const settings = "output_format_json_quote_64bit_integers=1, output_format_json_quote_decimals=1";
  session.query(`SET ${settings}`);
  return async (sql) => {
    const text = session.query(sql, "JSONEachRow").toString();
    return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  };
}

const run = await { duckdb, clickhouse }[process.argv[2]]();
console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { rows: await run(JSON.parse(line).sql) };
  } catch (error) {
    answer = { error: String(error.message ?? error) };
  }
  console.log(JSON.stringify(answer));
}
