namespace Slipway.Schema.Formats;

/// <summary>A form that text must have, named by the keyword <c>format</c>.</summary>
/// <param name="Name">The name in schemas: <c>go-duration</c>.</param>
/// <param name="Meaning">The form in words that complete "it must be …".</param>
/// <param name="Example">A text that has the form.</param>
/// <param name="Fault">Says what is wrong with a text, as a phrase that completes "the value …"; null where nothing is.</param>
public sealed record ValueFormat(string Name, string Meaning, string Example, Func<string, string?> Fault);
