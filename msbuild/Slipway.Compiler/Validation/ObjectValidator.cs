using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using Slipway.Compiler.Objects;

namespace Slipway.Compiler.Validation;

/// <summary>Holds the objects of one build against the schemas of their kinds.</summary>
/// <remarks>
/// A thousand components give a thousand objects that differ in a few values. The answer for an object depends on its
/// shape and on what the validator says of single values, so that of a shape seen before only new values are asked for.
/// </remarks>
/// <param name="keys">Every key of the objects.</param>
internal sealed class ObjectValidator(IReadOnlySet<string> keys)
{
    private readonly ConcurrentDictionary<(string ApiVersion, string Kind), Lazy<JsonSchema?>> schemas = new();
    private readonly ConcurrentDictionary<(JsonSchema Schema, string Shape), IReadOnlyList<ValueVerdict>> fitting =
        new();
    private readonly ConcurrentDictionary<(JsonSchema Schema, object? Value), bool> verdicts = new();
    private readonly ValidatorSchemas translated = new(keys);
    private readonly JsonSchemaValidator validator = new();

    /// <summary>Holds an object against the schema of its kind.</summary>
    /// <returns>Where it does not fit; null where it does.</returns>
    public TargetFault? Check(RenderedObject rendered)
    {
        if (Find(rendered.ApiVersion, rendered.Kind) is not { } schema)
            return TargetFault.UnknownKind;
        var shape = ObjectShape.Of(rendered.Json);
        var key = (schema, shape.Text);
        if (fitting.TryGetValue(key, out var asked) && asked.All(one => one.IsSame(shape.Values, Fits)))
            return null;
        var inspection = new ObjectInspection();
        var fault = inspection.Inspect(ValidatorToken.Of(rendered.Json), schema);
        if (fault is null && inspection.Verdicts is { } given)
            fitting[key] = given;
        return fault;
    }

    private bool Fits(JsonSchema schema, JValue value)
    {
        var key = (schema, value.Value);
        if (!verdicts.TryGetValue(key, out var fits))
            verdicts[key] = fits = validator.Validate(value, schema).Count == 0;
        return fits;
    }

    private JsonSchema? Find(string apiVersion, string kind) =>
        schemas.GetOrAdd((apiVersion, kind), one => new Lazy<JsonSchema?>(() => Load(one.ApiVersion, one.Kind))).Value;

    private JsonSchema? Load(string apiVersion, string kind) =>
        TargetSchemas.Shipped.Find(apiVersion, kind) is { } schema ? translated.Of(schema) : null;
}
