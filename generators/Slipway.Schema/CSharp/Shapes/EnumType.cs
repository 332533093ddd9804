namespace Slipway.Schema.CSharp.Shapes;

/// <summary>A closed list of words.</summary>
/// <param name="Name">The enum's own name.</param>
/// <param name="IsNested">Whether it is inside the class of the schema rather than next to it.</param>
/// <param name="Summary">What it stands for.</param>
/// <param name="Words">Its words.</param>
internal sealed record EnumType(string Name, bool IsNested, string Summary, EquatableArray<EnumWord> Words);

/// <summary>One word.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Literal">The word as a C# expression.</param>
/// <param name="Text">The word as it is in a spec.</param>
internal sealed record EnumWord(string Name, string Literal, string Text);
