using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Slipway.Runtime;

/// <summary>How generated members fill their builders.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class SpecEntries
{
    /// <summary>Sets a key.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    public static void Set(
        SpecObject target,
        string key,
        SpecValue value,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        target.Entries.Set(key, Item(target, key, value, callerFile, callerLine, call));
    }

    /// <summary>The mapping of a key, to be filled like a builder; it is made where there is none.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key of the mapping.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    /// <returns>The mapping.</returns>
    public static SpecObject Within(
        SpecObject target,
        string key,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        return new SpecPart(target.Entries.Map(key, callerFile, callerLine, call), callerFile, callerLine);
    }

    /// <summary>Adds an item to the list of a key.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="item">The item.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    public static void Add(
        SpecObject target,
        string key,
        SpecValue item,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        var value = Item(target, key, item, callerFile, callerLine, call);
        target.Entries.List(key, callerFile, callerLine, call).Items.Add(value);
    }

    /// <summary>Adds items to the list of a key; without any there is an empty list.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="items">The items.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    public static void AddAll(
        SpecObject target,
        string key,
        IEnumerable<SpecValue> items,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        if (items is null)
            throw MistakenCallException.OfNull(key, callerFile, callerLine, MakerOf(target, call));
        var list = target.Entries.List(key, callerFile, callerLine, call);
        foreach (var item in items)
            list.Items.Add(Item(target, key, item, callerFile, callerLine, call));
    }

    /// <summary>Sets an entry of the mapping of a key.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key of the mapping.</param>
    /// <param name="entry">The entry's own key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    public static void Put(
        SpecObject target,
        string key,
        string entry,
        SpecValue value,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(entry);
        var item = Item(target, entry, value, callerFile, callerLine, call);
        target.Entries.Map(key, callerFile, callerLine, call).Set(entry, item);
    }

    /// <summary>Sets entries of the mapping of a key; without any there is an empty mapping.</summary>
    /// <param name="target">The builder.</param>
    /// <param name="key">The key of the mapping.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    /// <param name="call">The member that the user called.</param>
    public static void PutAll(
        SpecObject target,
        string key,
        IEnumerable<KeyValuePair<string, SpecValue>> entries,
        string callerFile,
        int callerLine,
        [CallerMemberName] string call = ""
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        if (entries is null)
            throw MistakenCallException.OfNull(key, callerFile, callerLine, MakerOf(target, call));
        var map = target.Entries.Map(key, callerFile, callerLine, call);
        foreach (var entry in entries)
            map.Set(entry.Key, Item(target, entry.Key, entry.Value, callerFile, callerLine, call));
    }

    /// <summary>Turns items into values.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="value">The value of an item.</param>
    /// <returns>The values.</returns>
    public static IEnumerable<SpecValue> Each<T>(IEnumerable<T> items, Func<T, SpecValue> value) =>
        items is null ? null! : items.Select(value);

    /// <summary>Turns the values of entries into values of a spec.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <param name="value">The value of an entry.</param>
    /// <returns>The entries.</returns>
    public static IEnumerable<KeyValuePair<string, SpecValue>> EachValue<T>(
        IEnumerable<KeyValuePair<string, T>> entries,
        Func<T, SpecValue> value
    )
    {
        ArgumentNullException.ThrowIfNull(value);
        return entries is null ? null! : entries.Select(entry => KeyValuePair.Create(entry.Key, value(entry.Value)));
    }

    /// <summary>The value of an enum that has no such member, which a cast makes; what takes it says so.</summary>
    /// <param name="word">The value.</param>
    /// <returns>A value that nothing takes.</returns>
    public static SpecValue Undefined(Enum word) => new(word);

    private static SpecItem Item(
        SpecObject target,
        string key,
        SpecValue value,
        string callerFile,
        int callerLine,
        string call
    )
    {
        if (value is null)
            throw MistakenCallException.OfNull(key, callerFile, callerLine, MakerOf(target, call));
        if (value.Data is Enum word)
            throw MistakenCallException.OfUndefined(key, word, callerFile, callerLine, MakerOf(target, call));
        return new SpecItem(value, callerFile, callerLine, call);
    }

    /// <summary>The method that the user called: what a constructor sets was given to the method that makes the builder.</summary>
    private static string MakerOf(SpecObject target, string call) =>
        call == SpecItem.Making ? SpecParts.MakerOf(target) : call;
}
