using Slipway.Schema.Json;

namespace Slipway.Schema.Model;

/// <summary>What the schema of a definition says of its type, besides the shape of the properties.</summary>
public sealed record DefinitionFacts
{
    /// <summary>The word of <see cref="Applies"/> for components of every type.</summary>
    public const string AnyType = "*";

    private static readonly Dictionary<string, string> NoWords = [];

    /// <summary>The facts of a type of which nothing is said.</summary>
    public static DefinitionFacts None { get; } = new();

    /// <summary>
    /// <c>x-slipway-makes</c>: the kinds that objects with the name of a component have, and whose controllers make more;
    /// none where nothing but the objects of the manifest comes into being. Null where anything may.
    /// </summary>
    public IReadOnlyList<DefinitionKind>? Makes { get; init; }

    /// <summary>
    /// <c>x-slipway-becomes</c>: the kinds of the objects that a component or a trait makes; none where a trait changes the
    /// workload alone. Null where that is not known, or where the user's own objects are made.
    /// </summary>
    public IReadOnlyList<string>? Becomes { get; init; }

    /// <summary><c>x-slipway-applies</c>: the types of component that a step applies one of; null where that is not known.</summary>
    public IReadOnlyList<string>? Applies { get; init; }

    /// <summary><c>x-slipway-needs</c>: what a trait needs of the workload it is put on.</summary>
    public string? Needs { get; init; }

    /// <summary><c>x-slipway-lacks</c>: what the workload of a component does not have of that, each with why.</summary>
    public IReadOnlyDictionary<string, string> Missing { get; init; } = NoWords;

    /// <summary><c>x-slipway-object-name</c>: what the name of a component has to be; null where that is not known.</summary>
    public ObjectNaming? ObjectName { get; init; }

    /// <summary>Reads the keywords at the root of a schema.</summary>
    internal static DefinitionFacts Read(JsonObjectSyntax root, List<JsonFault> faults)
    {
        var keywords = new SchemaKeywords(root, faults);
        faults.AddRange(WorkloadNeeds.Faults(root));
        return new DefinitionFacts
        {
            Makes = root["x-slipway-makes"] is null
                ? null
                :
                [
                    .. keywords
                        .List("x-slipway-makes")
                        .Select(one => DefinitionKind.Read(one, faults))
                        .OfType<DefinitionKind>(),
                ],
            Becomes = root["x-slipway-becomes"] is null ? null : keywords.Texts("x-slipway-becomes"),
            Applies = root["x-slipway-applies"] is null ? null : keywords.Texts("x-slipway-applies"),
            Needs = keywords.Text("x-slipway-needs"),
            Missing = keywords.TextsByWord("x-slipway-lacks") ?? NoWords,
            ObjectName = ObjectNaming.Read(root["x-slipway-object-name"], faults),
        };
    }
}
