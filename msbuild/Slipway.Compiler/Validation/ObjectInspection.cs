using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Slipway.Compiler.Validation;

/// <summary>The validation of one object, which notes what was said of each value.</summary>
internal sealed class ObjectInspection : JsonSchemaValidator
{
    private readonly Dictionary<JToken, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<ValueVerdict> verdicts = [];
    private bool comparesValues;

    /// <summary>What was said of the values; null where it also mattered how they compare with one another.</summary>
    public IReadOnlyList<ValueVerdict>? Verdicts => comparesValues ? null : verdicts;

    /// <summary>Validates the object.</summary>
    /// <returns>Where it does not fit; null where it does.</returns>
    public TargetFault? Inspect(JContainer token, JsonSchema schema)
    {
        foreach (var value in token.DescendantsAndSelf().OfType<JValue>())
            places.Add(value, places.Count);
        return Validate(token, schema).Select(TargetFault.Of).FirstOrDefault();
    }

    /// <inheritdoc />
    protected override ICollection<ValidationError> Validate(
        JToken token,
        JsonSchema schema,
        SchemaType schemaType,
        string? propertyName,
        string? propertyPath
    )
    {
        comparesValues |= schema.UniqueItems;
        var errors = base.Validate(token, schema, schemaType, propertyName, propertyPath);
        if (places.TryGetValue(token, out var place))
            verdicts.Add(new ValueVerdict(place, schema, errors.Count == 0));
        return errors;
    }
}
