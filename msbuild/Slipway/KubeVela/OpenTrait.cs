using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>A trait whose definition has no schema, so that it has no builder of its own.</summary>
public sealed class OpenTrait : Trait
{
    internal OpenTrait(string type, string callerFile, int callerLine)
        : base(type, nameof(ComponentExtensions.WithTrait), callerFile, callerLine) { }

    /// <summary>Sets a property.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The trait, for more of it.</returns>
    public OpenTrait With(
        string key,
        SpecValue value,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        SpecEntries.Set(this, key, value, callerFile, callerLine);
        return this;
    }
}
