namespace Slipway.Release;

/// <summary>An image field of an object.</summary>
/// <param name="Reference">The image, as it is written.</param>
/// <param name="Field">The field, as a JSON pointer into the object; empty where the platform fills in the field's default.</param>
public sealed record ReleaseImage(string Reference, string Field);
