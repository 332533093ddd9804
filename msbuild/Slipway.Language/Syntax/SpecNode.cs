using Slipway.Schema;

namespace Slipway.Language.Syntax;

/// <summary>A value of a spec and where it was written. YAML and C# builders both give trees of these.</summary>
/// <param name="span">Where the value is.</param>
public abstract class SpecNode(SourceSpan span)
{
    /// <summary>From the value's first character to just after its last.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The call that wrote the value; null where C# did not.</summary>
    public CodeOrigin? Origin { get; init; }

    /// <summary>What to call a value of this type in a message: <c>a list</c>.</summary>
    public abstract string TypeName { get; }
}
