package loopscope.engine.script.steps;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.nodes.JSFrameSlot;
import com.oracle.truffle.js.nodes.control.TryCatchNode;
import com.oracle.truffle.js.nodes.function.BlockScopeNode;
import com.oracle.truffle.js.nodes.function.BlockScopeNode.FrameBlockScopeNode;
import com.oracle.truffle.js.runtime.JSFrameUtil;
import com.oracle.truffle.js.runtime.Strings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.stream.StreamSupport;
import loopscope.engine.trace.ScopeKind;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Variable;
import loopscope.engine.trace.VariableKind;
import org.jspecify.annotations.Nullable;

/**
 * The variables of all frames that one piece of code makes, and the slots they are in. Blocks whose variables no closure keeps share
 * the frame of their function.
 */
record Layout(ScopeKind kind, @Nullable SourceRange at, List<Variable> variables, int[] slots, int mark) {
  /** Where a frame keeps the scope it is recorded as. */
  private static final Object MARK = new Object();
  /** Where parameters have defaults, the body keeps the receiver once more, in a slot of this name. */
  private static final TruffleString THIS = Strings.fromJavaString("this");
  private static final Map<FrameDescriptor, Layout> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

  /** The layout of a frame that code of {@code root} made. */
  static Layout of(FrameDescriptor descriptor, RootNode root) {
    var known = KNOWN.get(descriptor);
    if (known == null) {
      known = read(descriptor, root);
      KNOWN.put(descriptor, known);
    }
    return known;
  }

  private static Layout read(FrameDescriptor descriptor, RootNode root) {
    var blocks = Resumptions.findAll(root, BlockScopeNode.class);
    var owner = blocks.stream().filter(block -> block instanceof FrameBlockScopeNode framed && framed
        .getFrameDescriptor() == descriptor).findFirst();
    var variables = new ArrayList<Variable>();
    var slots = new ArrayList<Integer>();
    for (var slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
      var isThis = JSFrameUtil.isThisSlot(descriptor, slot);
      if (isThis || descriptor.getSlotName(slot) instanceof TruffleString name && !JSFrameUtil.isInternal(
          descriptor, slot) && !THIS.equals(name)
          && !JSFrameUtil.isPrivateName(JSFrameSlot.fromIndexedFrameSlot(descriptor, slot))) {
        var variable = variable(descriptor, slot, isThis, owner.isPresent() ? List.of() : blocks);
        variables.add(owner.filter(block -> catching(block) != null).isPresent() ? new Variable(variable
            .name(), VariableKind.CATCH, variable.block()) : variable);
        slots.add(slot);
      }
    }
    var inner = owner.filter(block -> !block.isFunctionBlock());
    return new Layout(inner.isPresent() ? ScopeKind.BLOCK : kind(root), inner.map(Layout::blockRange)
        .orElseGet(() -> range(root)), List.copyOf(variables),
        slots.stream().mapToInt(Integer::intValue).toArray(), descriptor.findOrAddAuxiliarySlot(MARK));
  }

  private static ScopeKind kind(RootNode root) {
    var section = root.getSourceSection();
    var whole = section == null || section.getCharLength() == section.getSource().getLength();
    return whole ? ScopeKind.MODULE : ScopeKind.FUNCTION;
  }

  private static Variable variable(FrameDescriptor descriptor, int slot, boolean isThis,
      List<BlockScopeNode> blocks) {
    if (isThis) {
      return new Variable("this", VariableKind.THIS, null);
    }
    var name = Strings.toJavaString((TruffleString) descriptor.getSlotName(slot));
    var block = blocks.stream().filter(each -> !each.isFunctionBlock() && each.getFrameStart() <= slot
        && slot < each
            .getFrameEnd()).min(Comparator.comparingInt(each -> each.getFrameEnd() - each.getFrameStart()));
    var caught = block.filter(each -> catching(each) != null).isPresent();
    return new Variable(name, caught ? VariableKind.CATCH : kind(descriptor, slot), block.map(
        Layout::blockRange).orElse(null));
  }

  private static VariableKind kind(FrameDescriptor descriptor, int index) {
    var slot = JSFrameSlot.fromIndexedFrameSlot(descriptor, index);
    if (JSFrameUtil.isImportBinding(slot)) {
      return VariableKind.IMPORT;
    }
    if (JSFrameUtil.isConst(slot)) {
      return VariableKind.CONST;
    }
    if (JSFrameUtil.isLet(slot)) {
      return VariableKind.LET;
    }
    if (JSFrameUtil.isParam(slot)) {
      return VariableKind.PARAMETER;
    }
    return JSFrameUtil.isHoistable(descriptor, index) ? VariableKind.FUNCTION : VariableKind.VAR;
  }

  /** A catch block's variables belong to it, not to the whole statement. */
  private static @Nullable SourceRange blockRange(BlockScopeNode block) {
    var statement = catching(block);
    return statement == null ? range(block)
        : StreamSupport.stream(statement.getChildren().spliterator(), false).map(
            child -> child instanceof WrapperNode wrapper ? wrapper.getDelegateNode() : child).map(
                Node::getSourceSection).filter(Objects::nonNull)
            .max(Comparator.comparingInt(SourceSection::getCharEndIndex)).map(Sections::range).orElse(null);
  }

  /** The statement whose catch clause has the block for its parameter. */
  private static @Nullable TryCatchNode catching(BlockScopeNode block) {
    if (block.getBlock() != null) {
      // The block that is tried.
      return null;
    }
    Node parent = block.getParent();
    while (parent instanceof WrapperNode) {
      parent = parent.getParent();
    }
    return parent instanceof TryCatchNode statement ? statement : null;
  }

  private static @Nullable SourceRange range(Node node) {
    var section = node.getEncapsulatingSourceSection();
    return section == null || !section.isAvailable() ? null : Sections.range(section);
  }
}
