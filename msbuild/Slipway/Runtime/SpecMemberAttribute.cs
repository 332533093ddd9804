namespace Slipway.Runtime;

/// <summary>The key that a member of a builder writes.</summary>
/// <param name="key">The key.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecMemberAttribute(string key) : Attribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;
}
