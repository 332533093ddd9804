using Slipway.Import.State;

namespace Slipway.Import;

/// <summary>The C# of a YAML file.</summary>
/// <param name="Class">The name of its class, after which its file is named.</param>
/// <param name="Text">The C#.</param>
/// <param name="Untyped">What C# has no members for, in the order of the file.</param>
public sealed record ImportedFile(string Class, string Text, IReadOnlyList<UntypedPart> Untyped);
