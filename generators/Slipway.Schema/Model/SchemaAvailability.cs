namespace Slipway.Schema.Model;

/// <summary>Which versions of a product accept a key, or one of its words.</summary>
/// <param name="Value">The word that is bound; null where the key itself is.</param>
/// <param name="Requirement">The product and its versions.</param>
public sealed record SchemaAvailability(string? Value, SchemaRequirement Requirement);
