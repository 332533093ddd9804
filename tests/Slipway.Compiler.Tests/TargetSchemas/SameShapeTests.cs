using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Validation;
using Slipway.Schema;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>Objects that differ in one value only: what is known of the others must not change what is said of any.</summary>
public class SameShapeTests
{
    /// <summary>All kinds but one: no value of a Model can be wrong.</summary>
    public static TheoryData<string> Names => [.. ValidObject.Names.Where(name => name != "model.model.kubedl.io")];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_object_among_others_of_its_shape_is_judged_as_it_is_alone(string name)
    {
        var objects = Enumerable
            .Range(0, Values(ValidObject.Named(name)).Count)
            .SelectMany(at => Changed(name, at))
            .Prepend(ValidObject.Named(name))
            .ToList();
        var alone = objects.Select(SecondOpinion.Of).ToList();

        var verdict = TargetValidation.Run(
            [.. objects.Select((json, at) => new RenderedObject(json, "component 'comp'", Place(at)))],
            FrozenSet<string>.Empty
        );

        var found = verdict.Findings.ToDictionary(one => one.Span.StartLine, one => one.Message);
        objects.Select((_, at) => found.GetValueOrDefault(at + 1)).ShouldBe(alone);
        alone.ShouldContain((string?)null);
        alone.ShouldContain(message => message != null);
    }

    private static SourceSpan Place(int at) => new("spec.yaml", at + 1, 1, at + 1, 1);

    /// <summary>The object with one value changed to others of its type, that of its neighbour among them.</summary>
    private static IEnumerable<JsonObject> Changed(string name, int at)
    {
        var values = Values(ValidObject.Named(name));
        var neighbour = values[at == 0 ? values.Count - 1 : at - 1];
        JsonNode[] others = values[at].GetValueKind() switch
        {
            JsonValueKind.String => ["", "Not Valid!", new string('x', 300), "x", "7"],
            JsonValueKind.Number => [-1, 70_000],
            _ => [],
        };
        foreach (var other in others.Append(neighbour.DeepClone()))
        {
            if (other.GetValueKind() != values[at].GetValueKind() || values[at].GetPath() is "$.kind" or "$.apiVersion")
                continue;
            var json = ValidObject.Named(name);
            Values(json)[at].ReplaceWith(other);
            yield return json;
        }
    }

    private static List<JsonValue> Values(JsonNode? json) =>
        json switch
        {
            JsonObject map => [.. map.SelectMany(member => Values(member.Value))],
            JsonArray list => [.. list.SelectMany(Values)],
            JsonValue value => [value],
            _ => [],
        };
}
