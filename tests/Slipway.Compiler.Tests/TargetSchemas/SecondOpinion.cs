using System.Text.Json.Nodes;
using Slipway.Schema;
using Slipway.Validation;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>What two validators that are not ours say of objects: the one of publish, and one of tests alone.</summary>
internal static class SecondOpinion
{
    private static readonly SourceSpan Place = SourceSpan.StartOf("spec.yaml");

    /// <summary>The message about the object; null where it fits its schema. Both validators must say the same.</summary>
    public static string? Of(JsonObject json) => Of(Made(json));

    /// <summary>The messages about everything that a compilation made, the objects inside others included.</summary>
    public static IReadOnlyList<string> On(Compilation compilation) =>
        [
            .. compilation
                .Rendered.Where(one => one.IsMade)
                .Select(one =>
                    Of(new JudgedObject(one.ApiVersion, one.Kind, one.Name, one.Json, one.Origin, one.Place))
                )
                .OfType<string>(),
        ];

    /// <summary>The object as publish hands it over.</summary>
    public static JudgedObject Made(JsonObject json, SourceSpan? place = null) =>
        new(
            Text(json["apiVersion"]),
            Text(json["kind"]),
            Text((json["metadata"] as JsonObject)?["name"]),
            json,
            "component 'comp'",
            place ?? Place
        );

    private static string? Of(JudgedObject made)
    {
        var second = Validation.SecondOpinion.On([made]).SingleOrDefault()?.Message;
        var third = ThirdOpinion.Of(made);
        (third is null).ShouldBe(second is null, $"{second ?? "it fits"}, but: {third ?? "it fits"}: {made.Json}");
        return second;
    }

    private static string Text(JsonNode? json) =>
        json is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
