namespace Slipway.Language.Tests.Binding;

/// <summary>A key, a list or a mapping at the wrong level is reported with where it belongs, once.</summary>
public class KeyPlaceTests
{
    [Fact]
    public void A_mapping_in_place_of_a_list_hears_nothing_of_its_items() =>
        SpecTest
            .Verify(Spec.Application("  {|SLIP1003:name: a|}"))
            .Single()
            .Message.ShouldEndWith("write '- ' in front of 'name', and indent the lines below it");

    [Fact]
    public void A_workflow_that_is_a_list_is_reported_where_its_steps_go() =>
        SpecTest
            .Verify(Spec.Application("- {name: comp, type: cloneset}", workflow: "{|SLIP1003:- type: deploy|}"))
            .Single()
            .Message.ShouldEndWith("write 'steps:' above the list, and indent both");

    [Fact]
    public void Parameters_next_to_properties_are_reported_that_they_belong_inside() =>
        SpecTest
            .Verify(Spec.Application("- name: comp\n  type: webservice\n  {|SLIP1001:image|}: a/b:1"))
            .Single()
            .Message.ShouldEndWith("It belongs inside 'properties'");

    [Fact]
    public void So_are_those_of_a_step_and_not_missed_a_second_time() =>
        SpecTest
            .Verify(
                Spec.Application(
                    "- {name: comp, type: cloneset}",
                    workflow: "steps:\n- type: apply-component\n  {|SLIP1001:component|}: comp"
                )
            )
            .Single()
            .Message.ShouldEndWith("It belongs inside 'properties'");

    [Fact]
    public void Components_without_anything_hear_nothing_of_their_names() =>
        SpecTest
            .Verify(
                "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {name: a}\nspec:\n  {|SLIP1003:components|}:\n"
            )
            .Single()
            .Message.ShouldEndWith("indent the lines that belong to it");

    [Fact]
    public void Keys_of_a_component_inside_its_properties_are_reported_that_they_belong_outside() =>
        SpecTest
            .Verify(
                Spec.Application(
                    "- {name: first, type: cloneset}\n- name: comp\n  type: webservice\n  properties:\n    image: a/b:1\n    {|SLIP1001:dependsOn|}: [first]"
                )
            )
            .Single()
            .Message.ShouldEndWith("It belongs next to 'properties', not inside");
}
