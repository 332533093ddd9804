using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Slipway.Compiler.Tests.Yaml;

/// <summary>Random JSON of every type, with texts of every kind.</summary>
internal static class JsonTrees
{
    /// <summary>Text of any characters, halves of surrogate pairs left out.</summary>
    public static Gen<string> Text { get; } =
        Gen.Frequency(
            (4, Gen.Elements<string>(StumblingTexts.All)),
            (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => WellFormed(text.Get))),
            (1, Gen.Elements<string>(StumblingTexts.All).Two().Select(two => two.Item1 + two.Item2)),
            (1, Gen.Elements<string>(StumblingTexts.All).Two().Select(two => $"{two.Item1}\n{two.Item2}\n"))
        );

    /// <summary>Documents: what a manifest can hold.</summary>
    public static Arbitrary<JsonObject> Documents { get; } = Arb.From(Gen.Sized(size => Object(Math.Min(size, 3))));

    private static Gen<JsonNode?> Value(int size) =>
        size <= 0
            ? Leaf
            : Gen.Frequency(
                (4, Leaf),
                (2, Object(size - 1).Select(json => (JsonNode?)json)),
                (2, Value(size - 2).ArrayOf(3).Select(items => (JsonNode?)new JsonArray(items)))
            );

    private static Gen<JsonNode?> Leaf { get; } =
        Gen.Frequency(
            (8, Text.Select(text => (JsonNode?)JsonValue.Create(text))),
            (2, Gen.Choose(-1_000_000, 1_000_000).Select(number => (JsonNode?)JsonValue.Create(number))),
            (
                1,
                Gen.Elements(0L, 9007199254740991, -9007199254740991)
                    .Select(number => (JsonNode?)JsonValue.Create(number))
            ),
            (
                1,
                Gen.Elements(0.5, -2.25, 1e16, 1.5e300, 1e-7, 1e-300, 123456.789)
                    .Select(number => (JsonNode?)JsonValue.Create(number))
            ),
            (1, Gen.Elements(true, false).Select(truth => (JsonNode?)JsonValue.Create(truth))),
            (1, Gen.Constant(0).Select(_ => (JsonNode?)null)),
            (1, Gen.Constant(0).Select(_ => (JsonNode?)new JsonObject())),
            (1, Gen.Constant(0).Select(_ => (JsonNode?)new JsonArray()))
        );

    private static Gen<JsonObject> Object(int size) =>
        from keys in Text.ArrayOf(3)
        from values in Value(size - 1).ArrayOf(3)
        select new JsonObject(keys.Distinct(StringComparer.Ordinal).Zip(values, KeyValuePair.Create));

    private static string WellFormed(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
