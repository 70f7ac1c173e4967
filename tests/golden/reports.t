# Reports for CI: the same findings as JUnit XML, GitHub's annotations and SARIF.
$ tradestat verify --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tradestat verify" tests="8" failures="0" errors="0">
  <testsuite name="russia-north-korea" tests="8" failures="0" errors="0" skipped="3">
    <testcase classname="verify.claim" name="growth-rus-prk"/>
    <testcase classname="verify.claim" name="growth-prk-rus"/>
    <testcase classname="verify.identity" name="goods-rus-prk-2021@line24"/>
    <testcase classname="verify.identity" name="goods-prk-rus-2021@line22"/>
    <testcase classname="verify.identity" name="services-rus-prk-2020@parts"/>
    <testcase classname="verify.warning" name="two-way-2019@plausibility">
      <skipped message="warning: 4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here"/>
    </testcase>
    <testcase classname="verify.warning" name="total-exports-rus-2022@years">
      <skipped message="warning: the total is of 2022, the latest flow to a partner of 2021: a share would mix years"/>
    </testcase>
    <testcase classname="verify.warning" name="total-exports-prk-2022@years">
      <skipped message="warning: the total is of 2022, the latest flow to a partner of 2021: a share would mix years"/>
    </testcase>
  </testsuite>
</testsuites>

$ tradestat verify --format github
::notice title=tradestat verify russia-north-korea::2 consistent, 3 entailed, 3 warnings
::warning file=data/russia-north-korea.json,line=51,col=5,title=two-way-2019@plausibility::4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here
::warning file=data/russia-north-korea.json,line=56,col=5,title=total-exports-rus-2022@years::the total is of 2022, the latest flow to a partner of 2021: a share would mix years
::warning file=data/russia-north-korea.json,line=76,col=5,title=total-exports-prk-2022@years::the total is of 2022, the latest flow to a partner of 2021: a share would mix years

$ tradestat verify --format sarif
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "tradestat",
          "version": "0.1.0",
          "rules": [
            {"id": "claim", "shortDescription": {"text": "A derived figure follows from its inputs."}, "fullDescription": {"text": "The formula is applied to all values that the digits of the inputs stand for. It fails where none of the results rounds to the stated figure."}},
            {"id": "identity", "shortDescription": {"text": "Figures that depend on one another agree."}, "fullDescription": {"text": "A figure stated twice is the same, parts do not exceed their total, two-way trade is the sum of both directions. It fails where no values that the digits stand for agree."}},
            {"id": "warning", "shortDescription": {"text": "A figure is plausible beside the others."}, "fullDescription": {"text": "A warning is no verdict: the figure may be right, and its arithmetic says what to look at."}},
            {"id": "article", "shortDescription": {"text": "A figure of the dataset stands in the text."}, "fullDescription": {"text": "It is looked for by value, unit and direction together. It fails where another number or direction stands in its place, and where the words around it say that it is of other countries, another item or year."}}
          ]
        }
      },
      "columnKind": "unicodeCodePoints",
      "results": [
        {"ruleId": "claim", "ruleIndex": 0, "kind": "pass", "level": "none", "message": {"text": "growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 93, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:claim:growth-rus-prk"}},
        {"ruleId": "claim", "ruleIndex": 0, "kind": "pass", "level": "none", "message": {"text": "growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 97, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:claim:growth-prk-rus"}},
        {"ruleId": "identity", "ruleIndex": 1, "kind": "pass", "level": "none", "message": {"text": "stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 16, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:identity:goods-rus-prk-2021@line24"}},
        {"ruleId": "identity", "ruleIndex": 1, "kind": "pass", "level": "none", "message": {"text": "stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 26, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:identity:goods-prk-rus-2021@line22"}},
        {"ruleId": "identity", "ruleIndex": 1, "kind": "pass", "level": "none", "message": {"text": "3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 31, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:identity:services-rus-prk-2020@parts"}},
        {"ruleId": "warning", "ruleIndex": 2, "kind": "fail", "level": "warning", "message": {"text": "4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 51, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:warning:two-way-2019@plausibility"}},
        {"ruleId": "warning", "ruleIndex": 2, "kind": "fail", "level": "warning", "message": {"text": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 56, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:warning:total-exports-rus-2022@years"}},
        {"ruleId": "warning", "ruleIndex": 2, "kind": "fail", "level": "warning", "message": {"text": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "data/russia-north-korea.json"}, "region": {"startLine": 76, "startColumn": 5}}}], "partialFingerprints": {"tradestatFinding/v1": "data/russia-north-korea.json:warning:total-exports-prk-2022@years"}}
      ]
    }
  ]
}

# A contradiction is the only failure.
$ sed 's/"-18.1"/"-18.3"/' data/russia-north-korea.json > wrong.json; tradestat verify --data wrong.json --format junit | head -8
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tradestat verify" tests="8" failures="1" errors="0">
  <testsuite name="russia-north-korea" tests="8" failures="1" errors="0" skipped="3">
    <testcase classname="verify.claim" name="growth-rus-prk"/>
    <testcase classname="verify.claim" name="growth-prk-rus">
      <failure type="claim" message="growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.3 % (line 22) stands for (-18.35, -18.25]; it lies 0.082 percentage points below all that the inputs allow; -18.2 to -18.0 would do">wrong.json:97:5: growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.3 % (line 22) stands for (-18.35, -18.25]; it lies 0.082 percentage points below all that the inputs allow; -18.2 to -18.0 would do</failure>
    </testcase>
    <testcase classname="verify.identity" name="goods-rus-prk-2021@line24"/>

$ sed 's/"-18.1"/"-18.3"/' data/russia-north-korea.json > wrong.json; tradestat verify --data ./wrong.json --format github
::notice title=tradestat verify russia-north-korea::1 inconsistent, 1 consistent, 3 entailed, 3 warnings
::error file=wrong.json,line=97,col=5,title=growth-prk-rus::growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %25, the digits allow (-18.17, -17.96); the stated -18.3 %25 (line 22) stands for (-18.35, -18.25]; it lies 0.082 percentage points below all that the inputs allow; -18.2 to -18.0 would do
::warning file=wrong.json,line=51,col=5,title=two-way-2019@plausibility::4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here
::warning file=wrong.json,line=56,col=5,title=total-exports-rus-2022@years::the total is of 2022, the latest flow to a partner of 2021: a share would mix years
::warning file=wrong.json,line=76,col=5,title=total-exports-prk-2022@years::the total is of 2022, the latest flow to a partner of 2021: a share would mix years
[1]

$ sed 's/"-18.1"/"-18.3"/' data/russia-north-korea.json > wrong.json; tradestat verify --data wrong.json --format sarif > out.sarif; echo $?; jq -c '.runs[0].results[1] | [.kind, .level, .locations]' out.sarif
1
["fail","error",[{"physicalLocation":{"artifactLocation":{"uri":"wrong.json"},"region":{"startLine":97,"startColumn":5}}}]]

# What cannot be derived is skipped, open, and no failure.
$ jq '.observations[2] += {"obs_status": "M", "obs_value": null}' data/russia-north-korea.json > missing.json; tradestat verify --data missing.json --format junit | grep -A2 growth-prk
    <testcase classname="verify.claim" name="growth-prk-rus">
      <skipped message="growth a year from goods-prk-rus-2016 (no value, line 22) to 10.6 million USD in 2021 (lines 21 and 22): stated to be missing (obs_status M)"/>
    </testcase>

$ jq '.observations[2] += {"obs_status": "M", "obs_value": null}' data/russia-north-korea.json > missing.json; tradestat verify --data missing.json --format github | grep -v warning
::notice file=missing.json,line=402,col=5,title=growth-prk-rus::growth a year from goods-prk-rus-2016 (no value, line 22) to 10.6 million USD in 2021 (lines 21 and 22): stated to be missing (obs_status M)

$ jq '.observations[2] += {"obs_status": "M", "obs_value": null}' data/russia-north-korea.json > missing.json; tradestat verify --data missing.json --format sarif | jq -c '.runs[0].results[1] | [.kind, .level]'
["open","none"]

# GitHub shows ten annotations of a kind.
$ jq '.claims += [range(12) as $i | .claims[0] + {"id": "c\($i)", "obs_value": "99.9"}]' data/russia-north-korea.json > many.json; tradestat verify --data many.json --format github | cut -c 1-60
::notice title=tradestat verify russia-north-korea::12 incon
::error file=many.json,line=421,col=5,title=c0::growth a yea
::error file=many.json,line=440,col=5,title=c1::growth a yea
::error file=many.json,line=459,col=5,title=c2::growth a yea
::error file=many.json,line=478,col=5,title=c3::growth a yea
::error file=many.json,line=497,col=5,title=c4::growth a yea
::error file=many.json,line=516,col=5,title=c5::growth a yea
::error file=many.json,line=535,col=5,title=c6::growth a yea
::error file=many.json,line=554,col=5,title=c7::growth a yea
::error file=many.json,line=573,col=5,title=c8::growth a yea
::error file=many.json,line=592,col=5,title=c9::growth a yea
::warning file=many.json,line=205,col=5,title=two-way-2019@p
::warning file=many.json,line=227,col=5,title=total-exports-
::warning file=many.json,line=315,col=5,title=total-exports-
and 2 more errors: every other format has them all

# Standard input has no place; other paths are escaped as each format wants.
$ tradestat verify --data - --format github < data/russia-north-korea.json | cut -c 1-60
::notice title=tradestat verify russia-north-korea::2 consis
::warning title=two-way-2019@plausibility::4.23 million USD 
::warning title=total-exports-rus-2022@years::the total is o
::warning title=total-exports-prk-2022@years::the total is o

$ tradestat verify --data - --format sarif < data/russia-north-korea.json | jq '[.runs[0].results[] | has("locations")] | any'
false

$ cp data/russia-north-korea.json 'a b,c:d%.json'; tradestat verify --data 'a b,c:d%.json' --format github | cut -c 1-60 | tail -1; tradestat verify --data 'a b,c:d%.json' --format sarif | jq '.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri'
::warning file=a b%2Cc%3Ad%25.json,line=76,col=5,title=total
"a%20b%2Cc%3Ad%25.json"

# The suffix of -o chooses the format.
$ tradestat verify -o report.xml && head -3 report.xml
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tradestat verify" tests="8" failures="0" errors="0">
  <testsuite name="russia-north-korea" tests="8" failures="0" errors="0" skipped="3">

$ tradestat verify -o report.sarif && jq .version report.sarif
"2.1.0"

# Errors of the data are annotations too.
$ sed 's/"-18.1"/-18.1/' data/russia-north-korea.json > broken.json; tradestat verify --data broken.json --format github
2> ::error file=broken.json,line=99,col=35,title=tradestat::"obs_value" must be a string, not a number; write "-18.1" in quotes, so that its digits are kept
[2]

$ TRADESTAT_FORMAT=github tradestat verify --data none.json
2> ::error file=none.json,title=tradestat::cannot read 'none.json': No such file or directory; check the path
[2]

# A command that checks nothing has no such report.
$ tradestat balance --format junit
2> tradestat: error: format junit is for verify only, not for balance; use: tradestat verify --format junit, or another format
[2]

$ tradestat growth -o growth.sarif
2> tradestat: error: format sarif is for verify only, not for growth; use: tradestat verify --format sarif, or another format
[2]

$ TRADESTAT_FORMAT=github tradestat data
2> ::error title=tradestat::format github is for verify only, not for data; use: tradestat verify --format github, or another format
[2]

$ tradestat report --format sarif
2> tradestat: error: format sarif is for verify only, not for report; use: tradestat verify --format sarif, or another format
[2]

$ tradestat verify --format xml
2> tradestat: error: unknown format 'xml'; use table, json, ndjson, csv, tsv, markdown, html, junit, github, sarif, chart or svg
[2]
