using System.Collections.Concurrent;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Slipway.Validation;

/// <summary>Holds objects against the schemas of their kinds.</summary>
internal sealed class ObjectValidator
{
    private readonly ConcurrentDictionary<(string ApiVersion, string Kind), Lazy<JsonSchema?>> schemas = new();
    private readonly ValidatorSchemas translated = new();
    private readonly JsonSchemaValidator validator = new();

    /// <summary>Holds an object against the schema of its kind.</summary>
    /// <returns>Where it does not fit; null where it does.</returns>
    public TargetFault? Check(JudgedObject made) =>
        Find(made.ApiVersion, made.Kind) is { } schema
            ? validator.Validate(ValidatorToken.Of(made.Json), schema).Select(TargetFault.Of).FirstOrDefault()
            : TargetFault.UnknownKind;

    private JsonSchema? Find(string apiVersion, string kind) =>
        schemas.GetOrAdd((apiVersion, kind), one => new Lazy<JsonSchema?>(() => Load(one.ApiVersion, one.Kind))).Value;

    private JsonSchema? Load(string apiVersion, string kind) =>
        TargetSchemas.Find(apiVersion, kind) is { } schema ? translated.Of(schema) : null;
}
