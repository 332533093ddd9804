using NJsonSchema.Validation;

namespace Slipway.Validation;

/// <summary>Where an object departs from its schema.</summary>
/// <param name="Path">The place in the object: <c>spec.template.spec.containers[0].image</c>.</param>
/// <param name="What">What is wrong there, as words that follow "which".</param>
internal sealed record TargetFault(string Path, string What)
{
    /// <summary>No object goes into a bundle without a second opinion.</summary>
    public static TargetFault UnknownKind { get; } = new("kind", "has no schema");

    public static TargetFault Of(ValidationError error)
    {
        var inner = Innermost(error);
        return new TargetFault(inner.Path is { } path ? path["#/".Length..] : "", Words(inner.Kind));
    }

    /// <summary>An item or part that does not fit is an error of its own, around those that say why.</summary>
    private static ValidationError Innermost(ValidationError error)
    {
        while (
            error
                is ChildSchemaValidationError
                {
                    Kind: ValidationErrorKind.ArrayItemNotValid
                        or ValidationErrorKind.AdditionalPropertiesNotValid
                        or ValidationErrorKind.NotAllOf
                } parent
            && parent.Errors.Values.FirstOrDefault(errors => errors.Count > 0) is { } errors
        )
            error = errors.First();
        return error;
    }

    private static string Words(ValidationErrorKind kind) =>
        kind switch
        {
            ValidationErrorKind.PropertyRequired => "is missing",
            ValidationErrorKind.NoAdditionalPropertiesAllowed => "is unknown",
            ValidationErrorKind.PatternMismatch => "does not have the form it needs",
            ValidationErrorKind.NotInEnumeration => "is not one of the values allowed",
            ValidationErrorKind.StringTooShort or ValidationErrorKind.StringTooLong => "is too short or too long",
            ValidationErrorKind.NumberTooSmall or ValidationErrorKind.NumberTooBig => "is out of range",
            ValidationErrorKind.TooFewItems or ValidationErrorKind.TooManyItems => "has too few or too many items",
            ValidationErrorKind.TooFewProperties => "has too few keys",
            ValidationErrorKind.ItemsNotUnique => "has an item twice",
            ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf => "has none of the forms allowed",
            ValidationErrorKind.ExcludedSchemaValidates => "has keys that do not go together",
            _ => "has the wrong type",
        };
}
