using System.Text.Json.Nodes;

namespace Slipway.Generators.Tests.Random;

/// <summary>Makes valid schemas that are as awkward as users' own may be.</summary>
/// <param name="dice">Decides.</param>
internal sealed class AnySchema(System.Random dice)
{
    private static readonly string[] Keys =
    [
        "name",
        "Name",
        "NAME",
        "name_",
        "na-me",
        "class",
        "namespace",
        "value",
        "item",
        "items",
        "key",
        "made",
        "configure",
        "callerFile",
        "callerLine",
        "file",
        "with",
        "With",
        "TSelf",
        "T",
        "Equals",
        "ToString",
        "GetType",
        "Create",
        "create",
        "System",
        "global",
        "string",
        "Thing",
        "ThingStart",
        "1st",
        "a-b",
        "a_b",
        "aB",
        "größe",
        "no",
        "noTags",
        "tags",
        "tag",
        "Slipway",
        "target",
        "begun",
        "async",
        "record",
        "this",
        "base",
        "labels",
        "label",
        "x.y/z",
        "$ref-like",
        "kind",
        "apiVersion",
        "application",
        "Start",
        "Members",
        "SlipwayWords__",
        "port",
        "ports",
        "entries",
        "entry",
    ];

    private static readonly string[] Words =
    [
        "a",
        "A",
        "",
        "ReadOnly",
        "read-only",
        "HTTP",
        "Http",
        "1",
        "class",
        "Equals",
        "with space",
        "\"quote\"",
        "\\",
        "größe",
        "-",
        "_",
        "None",
        "value__",
    ];

    private static readonly string[] Texts =
    [
        "Plain.",
        "With <tags> & \"quotes\" --> and ]]> more",
        "Two\nlines\r\nand\u2028more",
        "*/ // {0} $\"x\"",
        "",
        "Ends with \\",
        "\u0001\uD800",
    ];

    /// <summary>Makes the schema of a file.</summary>
    /// <param name="type">The name of its class.</param>
    public string File(string type)
    {
        var schema = Object(3);
        schema["x-slipway-type"] = type;
        var kind = Pick("component", "trait", "policy", "step", "document", "plain");
        if (kind == "document")
            schema["x-slipway-document"] = new JsonObject { ["apiVersion"] = "example.org/v1", ["kind"] = "Thing" };
        else if (kind != "plain")
            schema["x-slipway-definition"] = new JsonObject { [kind] = type.ToLowerInvariant() };
        schema["definitions"] = new JsonObject { ["tree"] = Object(1), ["leaf"] = Scalar() };
        return schema.ToJsonString();
    }

    private JsonObject Object(int depth)
    {
        var properties = new JsonObject();
        foreach (var key in Keys.OrderBy(_ => dice.Next()).Take(dice.Next(depth == 3 ? 2 : 0, 7)))
            properties[key] = Described(Value(depth - 1));
        var required = properties.Where(_ => dice.Next(3) == 0).Select(one => (JsonNode)one.Key).ToList();
        if (dice.Next(8) == 0)
            required.Add("undeclared");
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required]),
        };
        if (dice.Next(2) == 0)
            schema["additionalProperties"] = dice.Next(3) == 0 ? Scalar() : dice.Next(2) == 0;
        return Described(schema);
    }

    private JsonObject Value(int depth) =>
        dice.Next(depth <= 0 ? 5 : 12) switch
        {
            0 or 1 => Scalar(),
            2 => Enum(),
            3 => new JsonObject { ["type"] = new JsonArray("integer", "string") },
            4 => depth > 0 || dice.Next(2) == 0 ? new JsonObject() : new JsonObject { ["$ref"] = "#/definitions/leaf" },
            5 or 6 => Object(depth),
            7 => new JsonObject
            {
                ["type"] = "array",
                ["items"] = Value(depth - 1),
                ["minItems"] = dice.Next(2),
            },
            8 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(depth - 1) },
            9 => new JsonObject { [Pick("oneOf", "anyOf")] = new JsonArray(Value(depth - 1), Value(depth - 1)) },
            10 => new JsonObject { ["$ref"] = "#/definitions/tree" },
            _ => new JsonObject
            {
                ["allOf"] = new JsonArray(Object(depth - 1), new JsonObject { ["$ref"] = "#/definitions/tree" }),
            },
        };

    private JsonObject Scalar() =>
        dice.Next(7) switch
        {
            0 => new JsonObject { ["type"] = "integer" },
            1 => new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = 0,
                ["maximum"] = 10,
            },
            2 => new JsonObject { ["type"] = "number" },
            3 => new JsonObject { ["type"] = "boolean" },
            4 => new JsonObject { ["type"] = "string", ["x-slipway-references"] = Pick("component", "step", "other") },
            _ => new JsonObject { ["type"] = "string", ["default"] = Pick(Texts) },
        };

    private JsonObject Enum() =>
        dice.Next(6) switch
        {
            0 => new JsonObject { ["const"] = Pick(Words) },
            1 => new JsonObject { ["enum"] = new JsonArray(1, -1, 1.5, 1e300) },
            2 => new JsonObject { ["enum"] = new JsonArray(true, null) },
            3 => new JsonObject { ["enum"] = new JsonArray("a", 1, null) },
            _ => new JsonObject
            {
                ["enum"] = new JsonArray([
                    .. Words.OrderBy(_ => dice.Next()).Take(dice.Next(1, 6)).Select(word => (JsonNode)word),
                ]),
            },
        };

    private JsonObject Described(JsonObject schema)
    {
        if (dice.Next(3) == 0)
            schema["description"] = Pick(Texts);
        if (dice.Next(12) == 0)
            schema["x-slipway-deprecated"] = Pick(Texts);
        if (dice.Next(20) == 0)
            schema[Pick("x-slipway-forbidden", "title")] = "because";
        return schema;
    }

    private string Pick(params string[] choices) => choices[dice.Next(choices.Length)];
}
