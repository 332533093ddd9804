namespace Slipway.Import.Code;

/// <summary>A local variable; it is declared only where something uses it.</summary>
/// <param name="name">Its name, escaped.</param>
internal sealed class LocalVariable(string name)
{
    /// <summary>Its name as it is written.</summary>
    public string Name { get; } = name;

    /// <summary>Whether something uses it.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The variable as a value.</summary>
    /// <returns>Its name.</returns>
    public PlainCode Use()
    {
        IsUsed = true;
        return new PlainCode(Name);
    }
}
