namespace Slipway.Schema.Model;

/// <summary>A property an object schema declares, in the order of the schema file.</summary>
/// <param name="Name">The key as it is in a spec.</param>
/// <param name="Schema">What its value must look like.</param>
/// <param name="IsRequired">Whether the object is invalid without it.</param>
public sealed record SchemaProperty(string Name, SchemaNode Schema, bool IsRequired);
