namespace Slipway;

/// <summary>Any value of a spec: text, a number, true or false, nothing, a list or a mapping.</summary>
/// <remarks>Text, numbers, booleans and builders turn into one by themselves: <c>SpecValue port = 8080;</c>.</remarks>
public sealed class SpecValue
{
    internal SpecValue(object? data) => Data = data;

    /// <summary>Nothing: <c>null</c> in YAML.</summary>
    public static SpecValue Null { get; } = new(null);

    /// <summary>A text, long, double, boolean, <see cref="SpecList"/>, <see cref="SpecMap"/>, or null.</summary>
    internal object? Data { get; }

    /// <summary>Makes a list.</summary>
    /// <param name="items">Its items in order.</param>
    /// <returns>The list.</returns>
    public static SpecValue List(params SpecValue[] items) => List((IEnumerable<SpecValue>)items);

    /// <summary>Makes a list.</summary>
    /// <param name="items">Its items in order.</param>
    /// <returns>The list.</returns>
    public static SpecValue List(IEnumerable<SpecValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var list = new SpecList();
        foreach (var item in items)
            list.Items.Add(new SpecItem(item ?? Null, null, 0));
        return new SpecValue(list);
    }

    /// <summary>Makes a mapping: <c>SpecValue.Map(("kind", "ConfigMap"), ("immutable", true))</c>.</summary>
    /// <param name="entries">Its keys and values in order; the last of two equal keys counts.</param>
    /// <returns>The mapping.</returns>
    public static SpecValue Map(params (string Key, SpecValue Value)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Map(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
    }

    /// <summary>Makes a mapping.</summary>
    /// <param name="entries">Its keys and values in order; the last of two equal keys counts.</param>
    /// <returns>The mapping.</returns>
    public static SpecValue Map(IEnumerable<KeyValuePair<string, SpecValue>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var map = new SpecMap();
        foreach (var entry in entries)
            map.Set(entry.Key, new SpecItem(entry.Value ?? Null, null, 0));
        return new SpecValue(map);
    }

    /// <summary>Makes a value of text.</summary>
    /// <param name="value">The text. Null stays null, so that what takes it can say what it was given for.</param>
    public static implicit operator SpecValue(string value) => value is null ? null! : FromString(value);

    /// <summary>Makes a value of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SpecValue(int value) => FromInt64(value);

    /// <summary>Makes a value of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SpecValue(long value) => FromInt64(value);

    /// <summary>Makes a value of a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator SpecValue(double value) => FromDouble(value);

    /// <summary>Makes a value of true or false.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator SpecValue(bool value) => FromBoolean(value);

    /// <summary>Makes a value of what a builder holds; what the builder is given later belongs to it too.</summary>
    /// <param name="value">The builder. Null stays null, so that what takes it can say what it was given for.</param>
    public static implicit operator SpecValue(SpecObject value) => value is null ? null! : FromSpecObject(value);

    /// <summary>Makes a value of text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    public static SpecValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new SpecValue(value);
    }

    /// <summary>Makes a value of a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static SpecValue FromInt64(long value) => new(value);

    /// <summary>Makes a value of a number.</summary>
    /// <param name="value">A number; specs cannot hold infinity, nor what is not a number.</param>
    /// <returns>The value.</returns>
    public static SpecValue FromDouble(double value) =>
        double.IsFinite(value)
            ? new SpecValue(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A spec holds finite numbers only.");

    /// <summary>Makes a value of true or false.</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The value.</returns>
    public static SpecValue FromBoolean(bool value) => new(value);

    /// <summary>Makes a value of what a builder holds.</summary>
    /// <param name="value">The builder.</param>
    /// <returns>The value.</returns>
    public static SpecValue FromSpecObject(SpecObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new SpecValue(value.Entries);
    }
}
